package dev.textscreen.persistence;

import io.dropwizard.lifecycle.Managed;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after the record now and then: removes what is too old, and checks the chains. */
public final class RecordRounds implements Managed {

    private static final Logger LOG = LoggerFactory.getLogger(RecordRounds.class);
    private static final long FIRST_SECONDS = 5;
    private static final long LAST_SECONDS = 10;

    private final RecordStore store;
    private final Optional<Duration> retention;
    private final Duration every;
    private final Clock clock;
    private volatile boolean stopping;
    private final ScheduledExecutorService executor = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("record-rounds").daemon().factory());

    /** @param retention the age at which rows are removed */
    public RecordRounds(RecordStore store, Optional<Duration> retention, Duration every, Clock clock) {
        this.store = store;
        this.retention = retention;
        this.every = every;
        this.clock = clock;
    }

    @Override
    public void start() {
        var unused = executor.scheduleWithFixedDelay(this::round, FIRST_SECONDS, every.toSeconds(), TimeUnit.SECONDS);
    }

    void round() {
        try {
            removeOld();
            store.watch().round(store.archive(), rows -> goOn());
            store.watch().fault().ifPresent(LOG::error);
        } catch (CancellationException e) {
            // the next start looks again
        } catch (RuntimeException e) {
            LOG.warn("The record was not looked after this time: {}", Failure.plain(e));
        }
    }

    private void goOn() {
        if (stopping) {
            throw new CancellationException("the service stops");
        }
    }

    private void removeOld() {
        if (retention.isEmpty()) {
            return;
        }
        RecordActs acts = store.archive().acts(clock);
        for (String tenant : acts.tenants()) {
            RecordActs.Order order = new RecordActs.Order(tenant, "textscreen", "older than " + retention.get().toDays() + " days");
            long rows = acts.remove(order, clock.instant().minus(retention.get()), removed -> goOn()).rows();
            if (rows > 0) {
                LOG.info("{} decisions were removed because of their age", rows);
            }
        }
    }

    /** Ends a round between two pages or batches of rows, without an interrupt: it would go to the file that the database reads. */
    @Override
    public void stop() throws InterruptedException {
        stopping = true;
        executor.shutdown();
        if (!executor.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("The record is still being looked after, and the database ends beneath it");
        }
    }
}
