package dev.textscreen.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.textscreen.RunningService.Answer;
import dev.textscreen.RunningService.Client;
import dev.textscreen.TestService;
import dev.textscreen.pipeline.Layer;
import dev.textscreen.resources.ScreeningLog;
import dev.textscreen.tracing.Collector.Span;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;

/** The whole service with a collector beside it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportedTracingTest {

    private static final long SERVER = 2;
    private static final String SECRET = "Zatajenko77";
    private static final String TEXT = "{\"text\": \"Переказ для Радомира Вишнедуба, " + SECRET + " 9000000136, NUMBER\"}";

    private final Random random = new Random();
    private Collector collector;
    private TestService service;
    private Client client;

    @BeforeAll
    void start() throws IOException {
        collector = Collector.answering(200);
        service = TestService.start(Map.of("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", collector.address(), "OTEL_SERVICE_NAME", "screen",
                "SLOW_TEXT", "1ms", "CACHE_SIZE", "0")).ready();
        client = service.client();
    }

    @AfterAll
    void stop() throws IOException {
        service.close();
        collector.close();
    }

    private String hex(int bytes) {
        byte[] id = new byte[bytes];
        random.nextBytes(id);
        id[0] = 1;
        return HexFormat.of().formatHex(id);
    }

    private Answer process(String traceparent) {
        return client.send(client.request("/process").header("Content-Type", "application/json").header("traceparent", traceparent)
                .header("X-Request-Id", SECRET).POST(BodyPublishers.ofString(TEXT.replace("NUMBER", hex(4)))));
    }

    @Test
    void exportsTheRequestAndEachLayerAsPartsOfTheCallersTrace() throws Exception {
        String trace = hex(16);
        String parent = hex(8);
        assertThat(process("00-" + trace + "-" + parent + "-01").status()).isEqualTo(200);
        Span request = collector.await(1, span -> span.trace().equals(trace) && span.parent().equals(parent)).getFirst();
        assertThat(request.name()).isEqualTo("POST /process");
        assertThat(request.kind()).isEqualTo(SERVER);
        assertThat(request.attributes()).containsAllEntriesOf(
                Map.of("http.request.method", "POST", "http.route", "/process", "http.response.status_code", "200"));
        // marked by the metrics where a bucket of /metrics names this trace as its example
        assertThat(request.attributes()).containsOnlyKeys(request.attributes().containsKey("exemplar")
                ? Set.of("http.request.method", "http.route", "http.response.status_code", "exemplar")
                : Set.of("http.request.method", "http.route", "http.response.status_code"));
        assertThat(request.service()).containsEntry("service.name", "screen").containsKey("service.version");
        List<String> layers = Arrays.stream(Layer.values()).map(Layer::wireName).toList();
        List<Span> parts = collector.await(layers.size(), span -> span.parent().equals(request.id()));
        assertThat(parts.stream().map(Span::name)).containsExactlyInAnyOrderElementsOf(layers);
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.trace()).isEqualTo(trace);
            assertThat(part.attributes()).isEqualTo(Map.of("textscreen.layer", part.name()));
            assertThat(part.start()).isBetween(request.start(), part.end());
            assertThat(part.end()).isBetween(part.start(), request.end());
        });
    }

    @Test
    void beginsATraceWhereTheCallerHasNone() throws Exception {
        client.get("/catalog");
        assertThat(collector.await(1, span -> span.name().equals("GET /catalog"))).allSatisfy(span -> {
            assertThat(span.parent()).isEmpty();
            assertThat(span.trace()).matches("(?!0{32})[0-9a-f]{32}");
        });
    }

    @Test
    void marksTheFaultsOfTheServerAndNotThoseOfCallers() throws Exception {
        String trace = hex(16);
        client.send(client.request("/process").header("Content-Type", "application/json")
                .header("traceparent", "00-" + trace + "-" + hex(8) + "-01").POST(BodyPublishers.ofString("{")));
        Span refused = collector.await(1, span -> span.trace().equals(trace)).getFirst();
        assertThat(refused.attributes()).containsEntry("http.response.status_code", "400");
        assertThat(refused.status()).isZero();
    }

    @Test
    void exportsNothingOfATextAPathACallerOrAHealthCheck() throws Exception {
        client.get("/" + SECRET);
        client.get("/entities/" + SECRET + "?q=" + SECRET);
        String trace = hex(16);
        process("00-" + trace + "-" + hex(8) + "-01");
        collector.await(Layer.values().length + 1, span -> span.trace().equals(trace));
        assertThat(collector.everything()).contains("unmatched", "/entities/{").doesNotContain(SECRET, "Вишнедуб", "Vyshnedub",
                "9000000136", "demo-p1", "127.0.0.1", "Java-http-client", "/health", "/metrics", "block");
    }

    @Test
    void keepsToTheCallersChoiceNotToTell() throws Exception {
        String untold = hex(16);
        String told = hex(16);
        process("00-" + untold + "-" + hex(8) + "-00");
        process("00-" + told + "-" + hex(8) + "-01");
        collector.await(Layer.values().length + 1, span -> span.trace().equals(told));
        assertThat(collector.everything().isEmpty()).isFalse();
        assertThat(collector.await(0, span -> span.trace().equals(untold))).isEmpty();
    }

    /** Questions to a cluster bear what the log lines of the request do. */
    @Test
    void passesOnTheSpanThatItExports() throws Exception {
        Logger log = (Logger) LoggerFactory.getLogger(ScreeningLog.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.addAppender(lines);
        String trace = hex(16);
        try {
            process("00-" + trace + "-" + hex(8) + "-01");
        } finally {
            log.detachAppender(lines);
        }
        Span request = collector.await(1, span -> span.trace().equals(trace) && span.name().equals("POST /process")).getFirst();
        assertThat(Stream.of(lines.list.toArray(ILoggingEvent[]::new)).map(ILoggingEvent::getMDCPropertyMap))
                .anySatisfy(context -> assertThat(context).containsEntry("trace_id", trace).containsEntry("traceparent",
                        "00-" + trace + "-" + request.id() + "-01"));
    }

    @Test
    void countsWhatBecameOfSpans() throws Exception {
        client.get("/languages");
        collector.await(1, span -> span.name().equals("GET /languages"));
        Pattern exported = Pattern.compile("textscreen_trace_spans_total\\{result=\"exported\"} [1-9]");
        String metrics = client.get("/metrics").body();
        for (int i = 0; i < 100 && !exported.matcher(metrics).find(); i++) {
            Thread.sleep(50);
            metrics = client.get("/metrics").body();
        }
        assertThat(metrics).containsPattern(exported).contains("textscreen_trace_spans_total{result=\"dropped\"} 0.0",
                "textscreen_trace_spans_total{result=\"failed\"} 0.0");
    }

    @Test
    void answersAllTheSameWhereTheCollectorRefuses() throws Exception {
        try (Collector refusing = Collector.answering(400);
                TestService other = TestService.start(Map.of("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", refusing.address())).ready()) {
            assertThat(other.client().post("/process", TEXT).json().at("/decision/outcome").asText()).isEqualTo("block");
            Pattern failed = Pattern.compile("textscreen_trace_spans_total\\{result=\"failed\"} [1-9]");
            String metrics = other.client().get("/metrics").body();
            for (int i = 0; i < 400 && !failed.matcher(metrics).find(); i++) {
                Thread.sleep(50);
                metrics = other.client().get("/metrics").body();
            }
            assertThat(metrics).containsPattern(failed);
        }
    }
}
