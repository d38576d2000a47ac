package dev.textscreen;

import com.fasterxml.jackson.databind.JsonNode;
import dev.textscreen.RunningService.Answer;
import dev.textscreen.RunningService.Client;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Asks a running service for listed people without pause, checks every answer, and keeps the longest time without one. */
final class AskedUnderLoad implements AutoCloseable {

    private static final String QUERY = "{\"queries\": {\"a\": {\"schema\": \"Person\", \"properties\": {\"name\": [\"NAME\"]}}}}";
    private static final int ASKERS = 3;

    private final Client client;
    private final List<String> names;
    private final ExecutorService threads = Executors.newFixedThreadPool(ASKERS);
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicInteger fromCopy = new AtomicInteger();
    private final AtomicLong last = new AtomicLong(System.nanoTime());
    private final AtomicLong longestGap = new AtomicLong();
    private final AtomicLong slowest = new AtomicLong();
    private volatile boolean over;

    /** @param faults what was wrong, an answer each */
    record Figures(int answers, int fromCopy, Duration longestGap, Duration slowest, List<String> faults) {
    }

    AskedUnderLoad(Client client, List<String> names) {
        this.client = client;
        this.names = names;
        for (int i = 0; i < ASKERS; i++) {
            int seed = i;
            var unused = threads.submit(() -> askOn(new Random(seed)));
        }
    }

    static String question(String name) {
        return QUERY.replace("NAME", name);
    }

    private void askOn(Random random) {
        while (!over) {
            String name = names.get(random.nextInt(names.size()));
            try {
                Answer answer = client.post("/match/demo", question(name));
                take(name, answer);
            } catch (RuntimeException | AssertionError e) {
                faults.add(name + ": " + e);
            }
            pause(5);
        }
    }

    private void take(String name, Answer answer) {
        JsonNode best = answer.json().at("/responses/a/results/0");
        JsonNode response = answer.json().at("/responses/a");
        boolean right = answer.status() == 200 && best.path("caption").asText().equals(name) && best.path("match").asBoolean()
                && response.path("degraded").isEmpty();
        if (!right) {
            faults.add(name + ": " + answer.status() + " " + answer.body());
            return;
        }
        long now = System.nanoTime();
        long gap = now - last.getAndSet(now);
        longestGap.accumulateAndGet(gap, Math::max);
        slowest.accumulateAndGet(answer.took().toNanos(), Math::max);
        answers.incrementAndGet();
        if (answer.body().contains("@snapshot")) {
            fromCopy.incrementAndGet();
        }
    }

    static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks for a while longer, then ends. */
    Figures after(Duration longer) {
        pause(longer.toMillis());
        close();
        return new Figures(answers.get(), fromCopy.get(), Duration.ofNanos(longestGap.get()), Duration.ofNanos(slowest.get()),
                List.copyOf(faults));
    }

    @Override
    public void close() {
        over = true;
        threads.close();
    }
}
