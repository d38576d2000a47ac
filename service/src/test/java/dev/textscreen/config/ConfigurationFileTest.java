package dev.textscreen.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dropwizard.configuration.ConfigurationException;
import io.dropwizard.configuration.FileConfigurationSourceProvider;
import io.dropwizard.core.server.DefaultServerFactory;
import io.dropwizard.jackson.Jackson;
import io.dropwizard.jersey.validation.Validators;
import io.dropwizard.jetty.HttpConnectorFactory;
import io.dropwizard.logging.common.ExternalLoggingFactory;
import io.dropwizard.util.DataSize;
import io.dropwizard.util.Duration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationFileTest {

    private static final Path FILE = Path.of("../config.yml");
    private static final ElasticsearchSettings CLUSTER = new ElasticsearchSettings("", "", "", "", true, "", "textscreen", true,
            Duration.hours(6),
            new ElasticsearchSettings.Connections(100, 20, Duration.milliseconds(100)),
            new ElasticsearchSettings.Timeouts(Duration.seconds(30), Duration.milliseconds(500), Duration.milliseconds(1500),
                    Duration.seconds(60), Duration.seconds(60)),
            new ElasticsearchSettings.Faults(2, Duration.milliseconds(20), Duration.seconds(1), 5, Duration.seconds(2)),
            new ElasticsearchSettings.Indexing(DataSize.mebibytes(4), 1_000_000, 2_500_000, 8, Duration.seconds(60)));

    @Test
    void hasTheseDefaults() throws Exception {
        TextscreenConfiguration c = read(Map.of());
        assertThat(c.storage()).isEqualTo(
                new StorageSettings(Path.of("./var"), Path.of("./dictionaries"), Path.of("./rules.yml"),
                        new StorageSettings.Database(10, "", "", "")));
        assertThat(c.record())
                .isEqualTo(new RecordSettings(Path.of("./var/record"), true, false, "", Optional.empty(), Duration.minutes(10),
                        new RecordSettings.Journal(DataSize.mebibytes(256), RecordSettings.WhenFull.REFUSE, Duration.seconds(5), false)));
        assertThat(c.requests())
                .isEqualTo(new RequestSettings(100_000, DataSize.mebibytes(8), DataSize.bytes(100), 64, 1000, 100, 0, Duration.seconds(1)));
        assertThat(c.analysis()).isEqualTo(new AnalysisSettings(1000, 0, 1024, 10_000, 50_000));
        assertThat(c.search()).isEqualTo(new SearchSettings(SearchSettings.Choice.AUTO, 0.7, 0.93, 30, 2_000, 50_000, 100_000,
                CLUSTER));
        assertThat(c.datasets()).singleElement().satisfies(d -> {
            assertThat(d.name()).isEqualTo("demo");
            assertThat(d.source()).isEqualTo("./watchlists/demo.ftm.json");
            assertThat(d.title()).isPresent();
            assertThat(d.columns()).isEmpty();
            assertThat(d.refresh()).isEmpty();
        });
        assertThat(c.access()).isEqualTo(new AccessSettings(AccessSettings.Required.AUTO, "", "", 0, 0, 10_000,
                new AccessSettings.Jwt("", "", "")));
        assertThat(c.operation()).isEqualTo(new OperationSettings(true, Duration.seconds(30), 0.25, Duration.seconds(2),
                new OperationSettings.AdminPort(0, "127.0.0.1", false), new OperationSettings.TraceSettings("", "textscreen", 1),
                Duration.seconds(0)));
        assertThat(c.getLoggingFactory()).isInstanceOf(ExternalLoggingFactory.class);
    }

    @Test
    void servesOnOnePortOfThisMachineAlone() throws Exception {
        DefaultServerFactory server = (DefaultServerFactory) read(Map.of()).getServerFactory();
        HttpConnectorFactory http = (HttpConnectorFactory) server.getApplicationConnectors().getFirst();
        assertThat(http.getBindHost()).isEqualTo("127.0.0.1");
        assertThat(http.getPort()).isEqualTo(8000);
        assertThat(http.getIdleTimeout()).isEqualTo(Duration.seconds(30));
        assertThat(server.getAdminConnectors()).isEmpty();
        assertThat(server.getMaxThreads()).isEqualTo(256);
        assertThat(server.getMinThreads()).isEqualTo(8);
        assertThat(server.getShutdownGracePeriod()).isEqualTo(Duration.seconds(30));
        assertThat(server.getEnableThreadNameFilter()).isFalse();
        assertThat(server.getRegisterDefaultExceptionMappers()).isFalse();
        assertThat(server.getGzipFilterFactory().getMinimumEntitySize()).isEqualTo(DataSize.kibibytes(2));
        assertThat(server.getRequestLogFactory().isEnabled()).isFalse();
    }

    @Test
    void takesEveryNameOfTheEnvironment() throws Exception {
        TextscreenConfiguration c = read(Map.ofEntries(Map.entry("SERVICE_HOST", "0.0.0.0"), Map.entry("SERVICE_PORT", "9000"),
                Map.entry("SERVICE_THREADS", "32"), Map.entry("REQUESTS_AT_ONCE", "5"), Map.entry("REQUESTS_PATIENCE", "3s"),
                Map.entry("ADMIN_TOKEN", "s3cret"), Map.entry("API_KEY_ENABLED", "true"),
                Map.entry("CORS_ORIGINS", "https://a.example, https://b.example"), Map.entry("MAX_INPUT_LENGTH", "5000"),
                Map.entry("CACHE_SIZE", "7"), Map.entry("CACHED_NAMES", "9"), Map.entry("CONNECTION_POOL_SIZE", "3"),
                Map.entry("PROMETHEUS_ENABLED", "false"),
                Map.entry("HEALTH_CHECK_INTERVAL", "5s"), Map.entry("ES_URL", "https://search.example:9200, https://other.example:9200"),
                Map.entry("ES_API_KEY", "k"), Map.entry("ES_CERTIFICATES", "/etc/ca.pem"), Map.entry("ES_INDEX_PREFIX", "bank"),
                Map.entry("ES_SEARCH_TIMEOUT", "250ms"), Map.entry("ES_ANSWER_TIMEOUT", "900ms"),
                Map.entry("SEARCH_ENGINE", "elasticsearch"),
                Map.entry("ES_SNAPSHOT", "false"), Map.entry("ES_CONNECTIONS", "7"), Map.entry("ES_CONNECTIONS_KEPT", "2"),
                Map.entry("ES_PATIENCE", "5ms"), Map.entry("ES_CONNECT_TIMEOUT", "1s"),
                Map.entry("ES_USERNAME", "elastic"), Map.entry("ES_PASSWORD", "p"), Map.entry("ES_VERIFY_SSL", "false"),
                Map.entry("TEXTSCREEN_DATA", "/tmp/data"), Map.entry("TEXTSCREEN_HOME", "/opt/textscreen"),
                Map.entry("ANALYSIS_THREADS", "4"), Map.entry("SHUTDOWN_DRAIN", "10s"),
                Map.entry("SLOW_TEXT", "300ms"), Map.entry("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "https://traces.example/v1/traces"),
                Map.entry("OTEL_SERVICE_NAME", "screen"), Map.entry("OTEL_TRACES_SAMPLER_ARG", "0.25")));
        HttpConnectorFactory http = (HttpConnectorFactory) ((DefaultServerFactory) c.getServerFactory()).getApplicationConnectors()
                .getFirst();
        assertThat(http.getBindHost()).isEqualTo("0.0.0.0");
        assertThat(http.getPort()).isEqualTo(9000);
        assertThat(((DefaultServerFactory) c.getServerFactory()).getMaxThreads()).isEqualTo(32);
        assertThat(c.access().adminToken()).isEqualTo("s3cret");
        assertThat(c.access().apiKeyEnabled()).isEqualTo(AccessSettings.Required.TRUE);
        assertThat(c.access().origins()).containsExactly("https://a.example", "https://b.example");
        assertThat(c.requests().maxTextLength()).isEqualTo(5000);
        assertThat(c.requests().atOnce()).isEqualTo(5);
        assertThat(c.requests().patience()).isEqualTo(Duration.seconds(3));
        assertThat(c.analysis().cacheSize()).isEqualTo(7);
        assertThat(c.search().cachedNames()).isEqualTo(9);
        assertThat(c.analysis().threads()).isEqualTo(4);
        assertThat(c.storage().database().connections()).isEqualTo(3);
        assertThat(c.operation().prometheus()).isFalse();
        assertThat(c.operation().healthCheckInterval()).isEqualTo(Duration.seconds(5));
        assertThat(c.operation().slowText()).isEqualTo(Duration.milliseconds(300));
        assertThat(c.operation().drain()).isEqualTo(Duration.seconds(10));
        assertThat(c.operation().tracing())
                .isEqualTo(new OperationSettings.TraceSettings("https://traces.example/v1/traces", "screen", 0.25));
        assertThat(c.search().elasticsearch())
                .satisfies(cluster -> {
                    assertThat(cluster.nodes()).containsExactly("https://search.example:9200", "https://other.example:9200");
                    assertThat(cluster.username()).isEqualTo("elastic");
                    assertThat(cluster.password()).isEqualTo("p");
                    assertThat(cluster.apiKey()).isEqualTo("k");
                    assertThat(cluster.verifySsl()).isFalse();
                    assertThat(cluster.snapshot()).isFalse();
                    assertThat(cluster.connections())
                            .isEqualTo(new ElasticsearchSettings.Connections(7, 2, Duration.milliseconds(5)));
                    assertThat(cluster.timeouts().connect()).isEqualTo(Duration.seconds(1));
                    assertThat(cluster.timeouts().search()).isEqualTo(Duration.milliseconds(250));
                    assertThat(cluster.timeouts().answer()).isEqualTo(Duration.milliseconds(900));
                    assertThat(cluster.certificates()).isEqualTo("/etc/ca.pem");
                    assertThat(cluster.indexPrefix()).isEqualTo("bank");
                });
        assertThat(c.search().usesCluster()).isTrue();
        assertThat(c.storage().data()).isEqualTo(Path.of("/tmp/data"));
        assertThat(c.storage().dictionaries()).isEqualTo(Path.of("/opt/textscreen/dictionaries"));
    }

    @Test
    void knowsEveryNameThatComposeAndTheChartGiveIt() throws Exception {
        String settings = Files.readString(Path.of("../config.yml")) + Files.readString(Path.of("../logback.xml"));
        for (String file : List.of("../docker/compose.yml", "../helm/textscreen/ci/elasticsearch-values.yaml")) {
            List<String> names = Pattern.compile("\\bES_[A-Z_]+\\b").matcher(Files.readString(Path.of(file))).results()
                    .map(MatchResult::group)
                    .filter(name -> !name.equals("ES_JAVA_OPTS")).toList();
            assertThat(names).as(file).contains("ES_URL").allSatisfy(name -> assertThat(settings).contains("${" + name + ":-"))
                    .doesNotContain("ES_SNAPSHOT");
        }
        assertThat(read(Map.of()).search().elasticsearch().snapshot()).isTrue();
    }

    @Test
    void keepsEveryCharacterOfAPassword() throws Exception {
        String password = "a\"b\\c: #d ${HOME} 'e'\n}";
        assertThat(read(Map.of("ES_PASSWORD", password, "HOME", "elsewhere")).search().elasticsearch().password()).isEqualTo(password);
    }

    @Test
    void showsNoSecretWhenPrinted() throws Exception {
        TextscreenConfiguration c = read(Map.of("ES_PASSWORD", "hidden-1", "ES_API_KEY", "hidden-3", "ADMIN_TOKEN", "hidden-2"));
        assertThat(c.search().toString() + c.access() + c).doesNotContain("hidden");
    }

    @Test
    void refusesAValueOutOfBounds() {
        assertThatThrownBy(() -> read(Map.of("MAX_INPUT_LENGTH", "0"))).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("maxTextLength");
        assertThatThrownBy(() -> read(Map.of("HEALTH_CHECK_INTERVAL", "0s"))).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("healthCheckInterval");
        assertThatThrownBy(() -> read(Map.of("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "collector:4317")))
                .isInstanceOf(ConfigurationException.class).hasMessageContaining("endpoint");
        assertThatThrownBy(() -> read(Map.of("OTEL_TRACES_SAMPLER_ARG", "1.1"))).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("share");
    }

    @Test
    void refusesAnUnknownSettingAndAMissingOne(@TempDir Path folder) throws Exception {
        String text = Files.readString(FILE);
        Path unknown = Files.writeString(folder.resolve("unknown.yml"), text + "\nsurprise: 1\n", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(unknown, Map.of())).isInstanceOf(ConfigurationException.class).hasMessageContaining("surprise");
        Path missing = Files.writeString(folder.resolve("missing.yml"), text.replace("  chunkLength: 1000\n", ""), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(missing, Map.of())).isInstanceOf(ConfigurationException.class).hasMessageContaining("chunkLength");
    }

    private static TextscreenConfiguration read(Map<String, String> environment) throws IOException, ConfigurationException {
        return read(FILE, environment);
    }

    private static TextscreenConfiguration read(Path file, Map<String, String> environment) throws IOException, ConfigurationException {
        return new ConfigurationFile()
                .create(TextscreenConfiguration.class, Validators.newValidator(), Jackson.newObjectMapper(), "dw")
                .build(ConfigurationFile.substituting(new FileConfigurationSourceProvider(), environment), file.toString());
    }
}
