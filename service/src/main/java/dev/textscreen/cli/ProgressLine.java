package dev.textscreen.cli;

import dev.textscreen.pipeline.search.versions.ImportProgress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;

/** One line on a terminal that tells how far an import is; silent where nobody watches. */
final class ProgressLine implements ImportProgress, AutoCloseable {

    private static final String CLEAR = "\r\u001B[K";

    private final PrintStream out;
    private final boolean watched;
    private boolean open;

    ProgressLine(PrintStream out, boolean watched) {
        this.out = out;
        this.watched = watched;
    }

    @Override
    public void reached(long entities, OptionalLong expected, Duration elapsed) {
        if (!watched) {
            return;
        }
        String of = expected.isPresent() ? String.format(Locale.ROOT, " of about %,d", expected.getAsLong()) : "";
        out.printf(Locale.ROOT, "%s%,d%s entities, %d s", CLEAR, entities, of, elapsed.toSeconds());
        out.flush();
        open = true;
    }

    @Override
    public void close() {
        if (open) {
            out.print(CLEAR);
            out.flush();
            open = false;
        }
    }
}
