package dev.textscreen.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** compose.yml, read by docker-compose itself; no engine is needed for that. */
@Tag("tools")
class ComposeTest {

    private static final Map<String, String> SECRETS = Map.of("POSTGRES_PASSWORD", "one", "RECORD_KEYS", "k1:two", "GRAFANA_PASSWORD",
            "three");

    @Test
    void isTakenWithItsSecrets() throws Exception {
        Tool.Run run = compose(SECRETS);
        assertThat(run.status()).as(run.said()).isZero();
        JsonNode services = Yaml.read(run.said()).path("services");
        assertThat(services.fieldNames()).toIterable().containsExactlyInAnyOrder("textscreen", "elasticsearch", "postgres", "prometheus",
                "alertmanager", "grafana");
        assertThat(services.at("/textscreen/environment/DATABASE_PASSWORD").asText()).isEqualTo("one");
        assertThat(services.at("/textscreen/read_only").asBoolean()).isTrue();
        assertThat(Yaml.texts(services.at("/textscreen/cap_drop"))).containsExactly("ALL");
    }

    @Test
    void isRefusedWithoutThem() throws Exception {
        for (String secret : SECRETS.keySet()) {
            Map<String, String> without = new HashMap<>(SECRETS);
            without.put(secret, "");
            assertThat(compose(without).status()).as(secret).isNotZero();
        }
    }

    private static Tool.Run compose(Map<String, String> environment) throws Exception {
        return Tool.named("docker-compose").run(environment, "", "-f", "../docker/compose.yml", "config");
    }
}
