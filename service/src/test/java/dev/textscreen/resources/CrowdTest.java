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
                .start(Map.of("SERVICE_THREADS", "24", "REQUESTS_AT_ONCE", "1", "REQUESTS_PATIENCE", "100ms"))
                .ready();
    }

    @AfterAll
    static void stop() throws Exception {
        service.close();
    }

    @Test
    void someAreAnsweredTheOthersAreToldToComeBackAndTheProbesNoticeNothing() throws InterruptedException, ExecutionException {
        Client client = service.client();
        double before = refused(client);
        List<Answer> answers = crowd(client, "договором", () -> assertThat(client.get("/health/live").status()).isEqualTo(200));
        List<Answer> refused = answers.stream().filter(answer -> answer.status() != 200).toList();
        assertThat(answers.size() - refused.size()).as("answered").isPositive();
        assertThat(refused).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.retryAfter()).isEqualTo("1");
            assertThat(answer.type()).isEqualTo("application/problem+json");
            assertThat(answer.json().path("type").asText()).endsWith(":unavailable");
        });
        assertThat(refused(client) - before).isEqualTo(refused.size());
        Answer after = client.post("/process", "{\"text\": \"Invoice 12 for chairs\"}");
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.took()).isLessThan(SECOND);
    }

    @Test
    void anAnswerThatIsKeptTakesNoTurn() throws InterruptedException, ExecutionException {
        Client client = service.client();
        String kept = "{\"text\": \"Invoice 12 for kept chairs\"}";
        assertThat(client.post("/process", kept).json().path("cached").asBoolean()).isFalse();
        List<Answer> again = new ArrayList<>();
        List<Answer> others = crowd(client, "рахунком", () -> {
            for (int i = 0; i < 20; i++) {
                again.add(client.post("/process", kept));
            }
        });
        assertThat(others).anyMatch(answer -> answer.status() == 503);
        assertThat(again).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().path("cached").asBoolean()).isTrue();
        });
    }

    /** The answers to texts that are asked for all at once, and what is done meanwhile. */
    private static List<Answer> crowd(Client client, String word, Runnable meanwhile) throws InterruptedException, ExecutionException {
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> asked = new ArrayList<>();
            for (int i = 0; i < CROWD; i++) {
                String text = longText(word, i);
                asked.add(crowd.submit(() -> client.post("/process", text)));
            }
            meanwhile.run();
            for (Future<Answer> answer : asked) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private static double refused(Client client) {
        return client.get("/metrics").body().lines().filter(line -> line.startsWith("textscreen_turns_refused_total "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(' ')))).sum();
    }

    /** Too long for its answer to be kept. */
    private static String longText(String word, int number) {
        return "{\"text\": \"" + ("Оплата за " + word + " " + number + " від Марії Іваненко. ").repeat(300) + "\"}";
    }
}
