package dev.textscreen.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.RunningService.Answer;
import dev.textscreen.RunningService.Client;
import dev.textscreen.TestService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** More requests than one processor can do, all at once. */
class CrowdTest {

    private static final int CROWD = 150;
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static TestService service;

    @BeforeAll
    static void start() {
        service = TestService
                .start(Map.of("SERVICE_THREADS", "24", "REQUESTS_AT_ONCE", "1", "REQUESTS_PATIENCE", "100ms", "CACHE_SIZE", "0"))
                .ready();
    }

    @AfterAll
    static void stop() throws Exception {
        service.close();
    }

    @Test
    void someAreAnsweredTheOthersAreToldToComeBackAndTheProbesNoticeNothing() throws InterruptedException, ExecutionException {
        Client client = service.client();
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> asked = new ArrayList<>();
            for (int i = 0; i < CROWD; i++) {
                String text = "Оплата за договором " + i + " від Марії Іваненко. ".repeat(300);
                asked.add(crowd.submit(() -> client.post("/process", "{\"text\": \"" + text + "\"}")));
            }
            Answer live = client.get("/health/live");
            assertThat(live.status()).isEqualTo(200);
            for (Future<Answer> answer : asked) {
                answers.add(answer.get());
            }
        }
        List<Answer> refused = answers.stream().filter(answer -> answer.status() != 200).toList();
        assertThat(answers.size() - refused.size()).as("answered").isPositive();
        assertThat(refused).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.retryAfter()).isEqualTo("1");
            assertThat(answer.type()).isEqualTo("application/problem+json");
            assertThat(answer.json().path("type").asText()).endsWith(":unavailable");
        });
        assertThat(client.get("/metrics").body()).contains("textscreen_turns_refused_total " + (double) refused.size());
        Answer after = client.post("/process", "{\"text\": \"Invoice 12 for chairs\"}");
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.took()).isLessThan(SECOND);
    }
}
