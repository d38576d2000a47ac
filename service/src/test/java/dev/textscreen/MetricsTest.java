package dev.textscreen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.RunningService.Answer;
import dev.textscreen.RunningService.Client;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Prometheus reads, in the two formats that it asks for, held to the rules for names that its own tools check. */
@ExtendWith(RunningService.class)
class MetricsTest {

    private static final String SECRET = "Криводзеркальний";
    private static final Pattern SAMPLE = Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.*)})? (\\S+)(?: .*)?");
    private static final Pattern LABEL = Pattern.compile("([a-z_]+)=\"([^\"]*)\"");
    private static final Map<String, String> FAMILIES = Map.ofEntries(Map.entry("textscreen_http_request_duration_seconds", "histogram"),
            Map.entry("textscreen_layer_duration_seconds", "histogram"), Map.entry("textscreen_search_duration_seconds", "histogram"),
            Map.entry("textscreen_scoring_duration_seconds", "histogram"), Map.entry("textscreen_search_candidates", "histogram"),
            Map.entry("textscreen_decisions_total", "counter"), Map.entry("textscreen_degraded_decisions_total", "counter"),
            Map.entry("textscreen_layer_failures_total", "counter"), Map.entry("textscreen_cache_hits_total", "counter"),
            Map.entry("textscreen_cache_misses_total", "counter"), Map.entry("textscreen_executor_waiting", "gauge"),
            Map.entry("textscreen_executor_running", "gauge"), Map.entry("textscreen_turns_waiting", "gauge"),
            Map.entry("textscreen_turns_working", "gauge"), Map.entry("textscreen_turns_refused_total", "counter"),
            Map.entry("textscreen_index_age_seconds", "gauge"),
            Map.entry("textscreen_index_entities", "gauge"), Map.entry("textscreen_list_sound", "gauge"),
            Map.entry("textscreen_list_imports_total", "counter"), Map.entry("textscreen_build_info", "gauge"),
            Map.entry("textscreen_ready", "gauge"));
    private static final Set<String> LABELS = Set.of("method", "route", "status", "layer", "mode", "outcome", "cache", "dataset", "version",
            "java", "le", "quantile");

    private final Client client;

    MetricsTest(Client client) {
        this.client = client;
    }

    @BeforeEach
    void screen() {
        client.post("/process", "{\"text\": \"Переказ для Радомира Вишнедуба, ІПН 9000000136. " + SECRET + "\"}");
    }

    /** In the text format: families by name with their type, and every line that is a value. */
    private record Scrape(Map<String, String> types, Set<String> helped, List<String> samples) {

        static Scrape of(String body) {
            Map<String, String> types = new HashMap<>();
            Set<String> helped = new HashSet<>();
            body.lines().filter(line -> line.startsWith("# TYPE ")).map(line -> line.split(" ", 4))
                    .forEach(line -> assertThat(types.put(line[2], line[3])).as("a family comes once: %s", line[2]).isNull());
            body.lines().filter(line -> line.startsWith("# HELP ")).map(line -> line.split(" ", 4)).filter(line -> !line[3].isBlank())
                    .forEach(line -> helped.add(line[2]));
            return new Scrape(types, helped, body.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList());
        }

        String familyOf(String sample) {
            return Stream.of("", "_bucket", "_sum", "_count", "_created").filter(sample::endsWith)
                    .map(ending -> sample.substring(0, sample.length() - ending.length())).filter(types::containsKey).findFirst()
                    .orElseThrow(() -> new AssertionError("no TYPE before " + sample));
        }
    }

    private Answer scrape(String accept) {
        Answer answer = client.send(client.request("/metrics").header("Accept", accept));
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    @Test
    void hasEveryFamilyWithItsType() {
        Scrape scrape = Scrape.of(scrape("text/plain").body());
        assertThat(scrape.types()).containsAllEntriesOf(FAMILIES);
        for (String mode : List.of("identifier", "keyword", "vector")) {
            assertThat(scrape.samples()).as(mode).anySatisfy(line -> assertThat(line)
                    .startsWith("textscreen_search_duration_seconds_count{mode=\"" + mode + "\"}").doesNotEndWith(" 0"));
        }
    }

    @Test
    void keepsTheRulesForNamesUnitsAndHelp() {
        Scrape scrape = Scrape.of(scrape("text/plain").body());
        assertThat(scrape.samples()).hasSizeGreaterThan(100);
        scrape.types().forEach((family, type) -> {
            assertThat(scrape.helped()).contains(family);
            assertThat(family).matches("[a-z][a-z0-9_]*").doesNotContainPattern("_(ms|millis|milliseconds|minutes|kb|mb|percent)(_|$)");
            assertThat(type).isIn("counter", "gauge", "histogram", "summary");
            assertThat(family.endsWith("_total")).as("%s is a %s", family, type).isEqualTo(type.equals("counter"));
            if (family.contains("duration") || family.contains("age")) {
                assertThat(family).matches(".*_seconds(_total)?");
            }
        });
        for (String line : scrape.samples()) {
            Matcher sample = SAMPLE.matcher(line);
            assertThat(sample.matches()).as(line).isTrue();
            scrape.familyOf(sample.group(1));
            if (!sample.group(3).endsWith("Inf")) {
                assertThat(Double.parseDouble(sample.group(3))).as(line).isNotNaN();
            }
        }
    }

    @Test
    void putsNothingOfATextAndNoNameIntoALabel() {
        client.get("/" + SECRET);
        client.get("/entities/" + SECRET);
        String body = scrape("text/plain").body();
        assertThat(body).doesNotContain(SECRET, "Вишнедуб", "9000000136");
        Scrape scrape = Scrape.of(body);
        for (String line : scrape.samples()) {
            if (FAMILIES.containsKey(scrape.familyOf(line.split("[{ ]", 2)[0]))) {
                Matcher label = LABEL.matcher(line);
                while (label.find()) {
                    assertThat(label.group(1)).as(line).isIn(LABELS);
                }
            }
        }
    }

    @Test
    void tellsTheSameInTheOpenFormat() {
        Answer open = scrape("application/openmetrics-text; version=1.0.0");
        assertThat(open.type()).startsWith("application/openmetrics-text");
        assertThat(open.body()).endsWith("# EOF\n");
        Map<String, String> types = Scrape.of(open.body()).types();
        FAMILIES.forEach((family, type) -> {
            boolean info = family.equals("textscreen_build_info");
            String name = info ? "textscreen_build" : type.equals("counter") ? family.replaceFirst("_total$", "") : family;
            assertThat(types).as(family).containsEntry(name, info ? "info" : type);
        });
    }
}
