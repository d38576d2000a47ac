package dev.textscreen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.textscreen.RunningService.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a client of yente reads and sends, by yente's names: it only changes its address. */
@ExtendWith(RunningService.class)
class YenteContractTest {

    private static final String QUERY = """
            {"queries": {"q": {"id": "own-1", "schema": "Person", "properties": {"name": ["Radomyr Vyshnedub", "Thaddeus Halvorsen"]}}}}""";
    private static final String[] ENTITY = {"id", "caption", "schema", "properties", "datasets", "referents", "target"};

    private final Client client;

    YenteContractTest(Client client) {
        this.client = client;
    }

    private JsonNode results(String parameters) {
        return client.post("/match/default?" + parameters, QUERY).json().at("/responses/q/results");
    }

    private List<Double> scores(String parameters) {
        return StreamSupport.stream(results(parameters).spliterator(), false).map(hit -> hit.path("score").asDouble()).toList();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void aMatchHasTheFieldsOfAScoredEntity() {
        JsonNode answer = client.post("/match/default", QUERY).json();
        assertThat(names(answer)).contains("responses", "limit");
        assertThat(names(answer.at("/responses/q"))).contains("status", "results", "total", "query");
        assertThat(names(answer.at("/responses/q/total"))).containsExactlyInAnyOrder("value", "relation");
        JsonNode hit = answer.at("/responses/q/results/0");
        assertThat(names(hit)).contains(ENTITY).contains("score", "match", "features", "explanations");
        assertThat(names(hit.path("features"))).isEqualTo(names(hit.path("explanations")));
        assertThat(hit.at("/features/name")).isEqualTo(hit.at("/explanations/name/score"));
        assertThat(hit.at("/explanations")).isNotEmpty()
                .allSatisfy(feature -> assertThat(names(feature)).contains("score", "query", "candidate", "detail"));
    }

    @Test
    void theThresholdIncludesItsBound() {
        double score = results("cutoff=0").path(0).path("score").asDouble();
        assertThat(score).isGreaterThan(0.7).isLessThan(1);
        double below = Math.floor(score * 1000) / 1000;
        assertThat(results("threshold=" + below).path(0).path("match").asBoolean()).isTrue();
        assertThat(results("threshold=" + (below + 0.002)).path(0).path("match").asBoolean()).isFalse();
        assertThat(results("threshold=" + (below + 0.002))).as("shown all the same").isNotEmpty();
    }

    @Test
    void theCutoffHidesByDefaultOnlyWhatScoresBelowHalf() {
        List<Double> all = scores("cutoff=0&limit=50");
        assertThat(scores("limit=50")).isNotEmpty().isEqualTo(all.stream().filter(score -> score >= 0.5).toList());
        assertThat(all).as("nothing is hidden without a cutoff").anyMatch(score -> score < 0.5);
    }

    @Test
    void searchAndEntitiesHaveTheFieldsOfAnEntity() {
        JsonNode page = client.get("/search/default?q=vyshnedub&limit=1").json();
        assertThat(names(page)).contains("results", "facets", "total", "limit", "offset");
        assertThat(names(page.at("/results/0"))).contains(ENTITY);
        assertThat(names(client.get("/entities/" + page.at("/results/0/id").asText()).json())).contains(ENTITY);
    }

    @Test
    void searchCountsByTheFacetsThatAreAskedFor() {
        JsonNode facets = client.get("/search/demo?limit=0").json().path("facets");
        assertThat(names(facets)).containsExactlyInAnyOrder("countries", "topics", "datasets");
        assertThat(facets).allSatisfy(facet -> {
            assertThat(names(facet)).containsExactlyInAnyOrder("label", "values");
            assertThat(facet.path("values")).isNotEmpty()
                    .allSatisfy(value -> assertThat(names(value)).containsExactlyInAnyOrder("name", "label", "count"));
        });
        String most = facets.at("/topics/values/0/name").asText();
        JsonNode narrowed = client.get("/search/demo?limit=0&facets=topics&topics=" + most).json();
        assertThat(names(narrowed.path("facets"))).containsExactly("topics");
        assertThat(narrowed.at("/facets/topics/values/0/count")).isEqualTo(facets.at("/topics/values/0/count"))
                .isEqualTo(narrowed.at("/total/value"));
        assertThat(client.get("/search/demo?facets=").json().path("facets")).isEmpty();
        assertThat(client.get("/search/demo?facets=weight").status()).isEqualTo(422);
    }

    @Test
    void searchTakesTheParametersOfYente() {
        assertThat(total("schema=Thing")).isEqualTo(total("")).isGreaterThan(total("schema=LegalEntity"));
        assertThat(total("schema=LegalEntity")).isEqualTo(total("schema=Person") + total("schema=Organization"));
        assertThat(total("exclude_schema=Person")).isEqualTo(total("") - total("schema=Person"));
        assertThat(total("countries=ua&countries=pl&filter_op=AND")).isLessThan(total("countries=ua&countries=pl"));
        assertThat(total("countries=UA")).isEqualTo(total("countries=ua")).isPositive();
        assertThat(total("include_dataset=demo")).isEqualTo(total(""));
        assertThat(total("datasets=demo")).isEqualTo(total("")).isNotEqualTo(total("datasets=elsewhere"));
        assertThat(total("exclude_dataset=demo")).isZero();
        assertThat(total("q=vyshnetub")).isZero();
        assertThat(total("q=vyshnetub&fuzzy=true&simple=true")).isPositive();
        assertThat(client.get("/search/demo?sort=caption:asc").json().at("/errors/0/field").asText()).isEqualTo("sort");
        assertThat(client.get("/search/demo?filter_op=XOR").status()).isEqualTo(422);
        assertThat(client.get("/search/demo?fuzzy=perhaps").status()).isEqualTo(422);
    }

    private int total(String parameters) {
        JsonNode total = client.get("/search/demo?limit=0&" + parameters).json().at("/total/value");
        assertThat(total.isInt()).as(parameters).isTrue();
        return total.asInt();
    }

    @Test
    void theCatalogNamesListsAndWhichAreCurrent() {
        JsonNode catalog = client.get("/catalog").json();
        assertThat(names(catalog)).contains("datasets", "current", "outdated", "index_stale");
        assertThat(names(catalog.at("/datasets/0"))).contains("name", "title", "version", "index_version", "index_current", "load");
    }

    @Test
    void theAlgorithmsSayWhichIsBestAndWhatTheyLookAt() {
        JsonNode algorithms = client.get("/algorithms").json();
        assertThat(names(algorithms)).containsExactlyInAnyOrder("algorithms", "default", "best");
        assertThat(names(algorithms.at("/algorithms/0"))).contains("name", "description", "features");
        assertThat(algorithms.at("/algorithms/0/features")).isNotEmpty().allSatisfy(f -> assertThat(names(f)).contains("description"));
        assertThat(algorithms.at("/algorithms/0/features").size()).isGreaterThan(10);
    }
}
