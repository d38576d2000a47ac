package dev.textscreen.health;

import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A part that is loaded while the server already answers. Thread-safe; reading it takes no lock. */
public final class Pending<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Pending.class);

    private final String name;
    private volatile @Nullable T value;
    private volatile String reason;
    private volatile boolean failed;

    /** @param name what it is, to begin a sentence with */
    public Pending(String name) {
        this.name = name;
        this.reason = name + " is still being loaded.";
    }

    /**
     * The part.
     *
     * @throws NotReadyException while it is being loaded, or when that failed
     */
    public T get() {
        T loaded = value;
        if (loaded == null) {
            throw new NotReadyException(reason);
        }
        return loaded;
    }

    public boolean isReady() {
        return value != null;
    }

    /** Whether it will not come any more. */
    public boolean hasFailed() {
        return failed;
    }

    /** A view of something that is made from the part, made anew each time. */
    public <R> Supplier<R> view(Function<T, R> of) {
        return () -> of.apply(get());
    }

    /** Why it is not there. */
    public String reason() {
        return reason;
    }

    /** Loads it on the calling thread; a failure becomes the reason. */
    public void load(Callable<T> loader) {
        try {
            value = loader.call();
        } catch (Exception e) {
            LOG.error("{} could not be loaded", name, e);
            failed = true;
            reason = name + " could not be loaded: " + e.getMessage();
        }
    }
}
