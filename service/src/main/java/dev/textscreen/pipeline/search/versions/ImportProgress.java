package dev.textscreen.pipeline.search.versions;

import java.time.Duration;
import java.util.OptionalLong;

/** Hears of an import's progress, on the importing thread, every thousand entities and at the end of reading. */
public interface ImportProgress {

    ImportProgress NONE = (entities, expected, elapsed) -> {
    };

    /** @param expected how many there were in the version in use, where there is one */
    void reached(long entities, OptionalLong expected, Duration elapsed);
}
