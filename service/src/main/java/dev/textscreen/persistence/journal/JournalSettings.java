package dev.textscreen.persistence.journal;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How a journal works.
 *
 * @param limit the most bytes that may wait to be read
 * @param segment bytes after which a new file is begun
 * @param longestWait how long an append waits for room; zero to refuse at once
 * @param sync whether a commit waits until the device has the bytes, so that they outlive a loss of power too
 */
public record JournalSettings(Path folder, long limit, int segment, Duration longestWait, boolean sync) {
}
