package dev.textscreen.pipeline.search.elasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When the cluster last said which versions are in use. The time of a file keeps it, where there is one, for a process that starts while
 * the cluster is away. Thread-safe.
 */
final class VersionsSeen {

    private static final Logger LOG = LoggerFactory.getLogger(VersionsSeen.class);
    private static final Duration KEPT_EVERY = Duration.ofSeconds(30);

    private final ClusterSettings.Trust trust;
    private final InstantSource clock;
    private volatile Instant last;
    private volatile Instant kept;

    private VersionsSeen(ClusterSettings.Trust trust, InstantSource clock, Optional<Instant> kept) {
        this.trust = trust;
        this.clock = clock;
        this.last = kept.orElse(clock.instant());
        this.kept = kept.orElse(Instant.MIN);
    }

    /** Where nothing was kept, there is no list to answer from before the cluster is seen, and the time counts from now. */
    static VersionsSeen of(ClusterSettings.Trust trust, InstantSource clock) throws IOException {
        Optional<Path> file = trust.seen().filter(Files::exists);
        return new VersionsSeen(trust, clock,
                file.isPresent() ? Optional.of(Files.getLastModifiedTime(file.get()).toInstant()) : Optional.empty());
    }

    void now() {
        Instant now = clock.instant();
        last = now;
        if (trust.seen().isPresent() && now.isAfter(kept.plus(KEPT_EVERY))) {
            kept = now;
            keep(trust.seen().get(), now);
        }
    }

    private static void keep(Path file, Instant now) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(file);
            }
            Files.setLastModifiedTime(file, FileTime.from(now));
        } catch (IOException e) {
            LOG.warn("{} could not be written: {}", file, e.toString());
        }
    }

    /** Whether that was so long ago that a list may have been replaced since. */
    boolean tooLongAgo() {
        return clock.instant().isAfter(last.plus(trust.outdatedAfter()));
    }
}
