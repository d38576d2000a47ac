package dev.textscreen.resources;

import dev.textscreen.api.CatalogAnswer;
import dev.textscreen.api.CatalogAnswer.DatasetJson;
import dev.textscreen.pipeline.search.versions.DatasetState;
import dev.textscreen.pipeline.search.versions.IndexVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Which lists there are. */
@Path("/catalog")
@Tag(name = "Lists")
@Produces(MediaType.APPLICATION_JSON)
public final class CatalogResource {

    private final Supplier<List<DatasetState>> states;
    private final Map<String, String> titles;

    /** @param titles by name, for the lists that config.yml gives one */
    public CatalogResource(Supplier<List<DatasetState>> states, Map<String, String> titles) {
        this.states = states;
        this.titles = Map.copyOf(titles);
    }

    @GET
    @Operation(summary = "The lists that there are")
    public CatalogAnswer catalog() {
        List<DatasetJson> datasets = states.get().stream().map(this::json).toList();
        List<String> outdated = datasets.stream().filter(d -> d.problem().isPresent()).map(DatasetJson::name).toList();
        return new CatalogAnswer(datasets, datasets.stream().filter(DatasetJson::indexCurrent).map(DatasetJson::name).toList(), outdated,
                !outdated.isEmpty());
    }

    private DatasetJson json(DatasetState state) {
        String name = state.dataset().value();
        Optional<String> version = state.version().map(IndexVersion::version);
        Optional<String> problem = state.problem().or(state::refusal);
        return new DatasetJson(name, titles.getOrDefault(name, name), version, version, version.isPresent() && problem.isEmpty(), true,
                state.version().map(IndexVersion::entities), state.version().map(v -> v.builtAt().toString()), problem);
    }
}
