package dev.textscreen.pipeline.search.elasticsearch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Sends one request to one node after the other, until one answers or time or attempts are spent. */
final class Attempts {

    private static final int TOO_MANY_REQUESTS = 429;

    private final Nodes nodes;
    private final ClusterSettings.Timeouts timeouts;
    private final ClusterSettings.Faults faults;
    private final PoolCounts counts;

    Attempts(Nodes nodes, ClusterSettings settings, PoolCounts counts) {
        this.nodes = nodes;
        this.timeouts = settings.timeouts();
        this.faults = settings.faults();
        this.counts = counts;
    }

    /** Sends the request once. */
    interface Sender {

        ReadResponse send(Nodes.Node node, Duration timeout) throws IOException;
    }

    ReadResponse run(Step step, Sender sender) throws IOException {
        long end = System.nanoTime() + step.deadline(timeouts).toNanos();
        List<Nodes.Node> order = nodes.order();
        int most = 1 + (step.repeatable() ? faults.retries() : order.size() - 1);
        for (int attempt = 0;; attempt++) {
            Nodes.Node node = order.get(attempt % order.size());
            boolean last = attempt >= most - 1;
            try {
                ReadResponse response = sender.send(node, Duration.ofNanos(within(end, step.timeout(timeouts))));
                nodes.answered(node);
                boolean helps = isTurnedAway(step, response) || !last && step.repeatable() && isPassing(response);
                if (!helps || !pause(order, attempt, end)) {
                    return response;
                }
            } catch (IOException e) {
                nodes.failed(node);
                boolean helps = !last && (step.repeatable() || Unreached.is(e));
                if (!helps || !pause(order, attempt, end)) {
                    throw e;
                }
            }
            counts.retried();
        }
    }

    /** Nothing was done, and what manages indexes has time to wait for a full queue. */
    private static boolean isTurnedAway(Step step, ReadResponse response) {
        return step == Step.MANAGE && response.statusCode() == TOO_MANY_REQUESTS;
    }

    /** Overload and a node on its way out pass; another node, or a moment, helps. */
    private static boolean isPassing(ReadResponse response) {
        int status = response.statusCode();
        return status == TOO_MANY_REQUESTS || status >= 502 && status <= 504;
    }

    private static long within(long end, Duration timeout) throws IOException {
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw new InterruptedIOException("no time left for another attempt");
        }
        return Math.min(left, timeout.toNanos());
    }

    /** Another node is asked at once; the same one after a pause that doubles and is spread by chance. */
    private boolean pause(List<Nodes.Node> order, int attempt, long end) throws IOException {
        if (attempt + 1 < order.size()) {
            return System.nanoTime() < end;
        }
        long longest = faults.pause().toNanos() << Math.min(10, attempt);
        long pause = longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2 + 1);
        if (System.nanoTime() + pause >= end) {
            return false;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted between two attempts");
        }
        return true;
    }
}
