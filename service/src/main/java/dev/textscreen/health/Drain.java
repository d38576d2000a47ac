package dev.textscreen.health;

import java.time.Duration;
import org.eclipse.jetty.util.component.LifeCycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the server serving for a while after it was told to stop, and not ready meanwhile. */
public final class Drain implements LifeCycle.Listener {

    private static final Logger LOG = LoggerFactory.getLogger(Drain.class);

    private final Health health;
    private final Duration time;

    public Drain(Health health, Duration time) {
        this.health = health;
        this.time = time;
    }

    @Override
    public void lifeCycleStopping(LifeCycle server) {
        health.drain();
        if (time.isZero()) {
            return;
        }
        LOG.info("Stopping in {} ms; not ready meanwhile", time.toMillis());
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
