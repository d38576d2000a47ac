package dev.textscreen.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.textscreen.RunningService.Client;
import dev.textscreen.TestService;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Sends the whole application what its own OpenAPI document asks for, and what nobody should send: every request is answered within five
 * seconds and never with 5xx, and what was planted in requests stands in no refusal, no log
 * and no figure. 503 is the one exception, and is counted: it sheds load.
 * {@code mvn -pl service test -Dtest=FuzzTest -Dfuzz=100000}; a request alone: {@code -DfuzzSeed=… -DfuzzFrom=… -Dfuzz=1}
 */
class FuzzTest {

    private static final int REQUESTS = Integer.getInteger("fuzz", 2_000);
    private static final int FIRST = Integer.getInteger("fuzzFrom", 0);
    private static final long SEED = Long.getLong("fuzzSeed", System.nanoTime());
    private static final int THREADS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_FINDINGS = 20;
    private static final String PLANTED = "Zaplantowany77Secret";
    private static final String TOKEN = "planted-admin-token-of-the-fuzz-run";

    private final Queue<String> findings = new ConcurrentLinkedQueue<>();
    private final Map<Integer, AtomicLong> statuses = new TreeMap<>();
    private final AtomicLong ended = new AtomicLong();

    @Test
    void everyRequestIsAnsweredInTimeAndNothingLeaks() throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        LogReader log = new LogReader();
        log.start();
        try (TestService service = TestService.start(Map.of("ADMIN_TOKEN", TOKEN)).ready()) {
            Client client = service.client();
            RequestMaker maker = new RequestMaker(client.get("/openapi.json").json(), PLANTED, TOKEN);
            root.addAppender(log);
            List<Thread> threads = IntStream.range(0, THREADS).mapToObj(t -> Thread.ofPlatform().start(() -> run(t, client.port(), maker)))
                    .toList();
            for (Thread thread : threads) {
                thread.join();
            }
            for (String path : List.of("/metrics", "/stats", "/health/detailed")) {
                assertThat(client.get(path).body()).as(path).doesNotContain(PLANTED, TOKEN);
            }
            assertThat(client.post("/process", "{\"text\": \"Invoice 12 for chairs\"}").json().at("/decision/outcome").asText())
                    .isEqualTo("clear");
        } finally {
            root.detachAppender(log);
        }
        System.out.println("fuzz: " + REQUESTS + " requests, seed " + SEED + ", answers by status " + statuses
                + ", kept connections that ended " + ended);
        assertThat(findings).as("seed " + SEED).isEmpty();
        assertThat(log.told).isEmpty();
    }

    private void run(int thread, int port, RequestMaker maker) {
        try (WireClient client = new WireClient(port, PATIENCE)) {
            for (int n = FIRST + thread; n < FIRST + REQUESTS && findings.size() < MOST_FINDINGS; n += THREADS) {
                WireRequest request = maker.next(new Random(SEED * 1_000_003 + n));
                Optional<String> wrong = wrong(client, request);
                if (wrong.isPresent()) {
                    findings.add(wrong.get() + "; request " + n + ": " + request);
                }
            }
        } catch (IOException e) {
            findings.add("a connection does not close: " + e);
        }
    }

    private Optional<String> wrong(WireClient client, WireRequest request) {
        try {
            WireAnswer answer = answer(client, request);
            synchronized (statuses) {
                statuses.computeIfAbsent(answer.status(), s -> new AtomicLong()).incrementAndGet();
            }
            return wrong(answer);
        } catch (SocketTimeoutException e) {
            return Optional.of("no answer within " + PATIENCE);
        } catch (IOException e) {
            return request.answerable() ? Optional.of("no answer: " + e.getMessage() + ", after " + client.before()) : Optional.empty();
        }
    }

    /** A connection kept from an earlier answer may end at any time (RFC 9112, 9.5); on one of its own a request has to be answered. */
    private WireAnswer answer(WireClient client, WireRequest request) throws IOException {
        try {
            return client.send(request);
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (IOException e) {
            ended.incrementAndGet();
            return client.send(request);
        }
    }

    private static Optional<String> wrong(WireAnswer answer) {
        List<String> wrong = new ArrayList<>();
        if (answer.status() >= 500 && answer.status() != 503) {
            wrong.add("status " + answer.status() + " " + answer.body());
        }
        if (answer.took().compareTo(PATIENCE) > 0) {
            wrong.add("took " + answer.took());
        }
        if (answer.head().contains(PLANTED) || answer.status() >= 400 && answer.body().contains(PLANTED)) {
            wrong.add("repeats what was planted: " + answer.head() + answer.body());
        }
        if (answer.head().contains(TOKEN) || answer.body().contains(TOKEN)) {
            wrong.add("shows the administrator's token");
        }
        if (answer.body().contains("\tat ") || answer.body().contains("Exception")) {
            wrong.add("shows a trace: " + answer.body());
        }
        if (answer.status() >= 400 && !answer.body().isEmpty() && !answer.head().contains("application/problem+json")) {
            wrong.add("refuses with no problem: " + answer.head() + answer.body());
        }
        return wrong.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", wrong));
    }

    /** Keeps what must not be said: errors, traces, and lines that repeat what was planted. */
    private static final class LogReader extends AppenderBase<ILoggingEvent> {

        private final Queue<String> told = new ConcurrentLinkedQueue<>();

        @Override
        protected void append(ILoggingEvent event) {
            String line = event.getFormattedMessage();
            boolean trace = event.getThrowableProxy() != null;
            if (told.size() < MOST_FINDINGS
                    && (event.getLevel().isGreaterOrEqual(Level.ERROR) || trace || line.contains(PLANTED) || line.contains(TOKEN))) {
                told.add(event
                        + (trace ? " " + event.getThrowableProxy().getClassName() + ": " + event.getThrowableProxy().getMessage() : ""));
            }
        }
    }
}
