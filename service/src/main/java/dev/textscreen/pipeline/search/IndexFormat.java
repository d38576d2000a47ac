package dev.textscreen.pipeline.search;

import java.io.IOException;
import java.nio.file.Path;

/** How an engine keeps an index version in a folder. */
public interface IndexFormat {

    /** Changes whenever an older folder could not be read, or would answer differently. */
    String name();

    /** Starts a version in an empty folder. */
    IndexBuild create(Path folder) throws IOException;

    SearchEngine open(Path folder) throws IOException;
}
