package dev.textscreen.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.MatchOptions;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchParametersTest {

    private final MultivaluedMap<String, String> given = new MultivaluedHashMap<>();

    private MatchOptions options() {
        return new MatchParameters(given).options(Set.of("people"), 0.7);
    }

    @Test
    void hasTheDefaultsThatClientsOfYenteExpect() {
        assertThat(options()).isEqualTo(new MatchOptions(Set.of("people"), 5, 0.7, 0.5, EntityFilter.ALL, true));
    }

    @Test
    void takesEveryParameterByItsName() {
        given.putSingle("limit", "500");
        given.putSingle("threshold", "0.8");
        given.putSingle("cutoff", "0");
        given.putSingle("algorithm", "logic-v2");
        given.putSingle("changed_since", "2026-01-31");
        given.addAll("topics", "sanction", "role.pep");
        given.putSingle("exclude_schema", "Company");
        given.putSingle("exclude_entity_ids", "Q1");
        EntityFilter filter = new EntityFilter(Set.of(), Set.of("Company"), Set.of("sanction", "role.pep"), Set.of(), Set.of(),
                Set.of("Q1"),
                "2026-01-31", false);
        assertThat(options()).isEqualTo(new MatchOptions(Set.of("people"), 500, 0.8, 0, filter, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=501", "limit=-1", "limit=many", "threshold=1.1", "cutoff=-0.1", "algorithm=guess",
            "changed_since=yesterday"})
    void refusesWhatIsOutOfBounds(String parameter) {
        given.putSingle(parameter.split("=")[0], parameter.split("=")[1]);
        assertThatThrownBy(this::options).hasMessageContaining(parameter.split("=")[0]);
    }
}
