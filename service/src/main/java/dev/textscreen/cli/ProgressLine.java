package dev.textscreen.cli;

import dev.textscreen.pipeline.search.versions.ImportProgress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;

/** One line on a terminal that tells how far an import is, how fast, and how long it will take; silent where nobody watches. */
final class ProgressLine implements ImportProgress, AutoCloseable {

    private static final String CLEAR = "\r\u001B[K";
    private static final double MILLIS = 1e3;

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
        double seconds = Math.max(elapsed.toMillis(), 1) / MILLIS;
        double rate = entities / seconds;
        StringBuilder line = new StringBuilder(CLEAR).append(number(entities));
        if (expected.isPresent() && expected.getAsLong() >= entities) {
            line.append(" of about ").append(number(expected.getAsLong()));
        }
        line.append(" entities, ").append(number(Math.round(rate))).append(" a second");
        if (expected.isPresent() && expected.getAsLong() > entities && rate > 0) {
            line.append(", ").append(time((expected.getAsLong() - entities) / rate)).append(" left");
        } else {
            line.append(", ").append(time(seconds));
        }
        out.print(line);
        out.flush();
        open = true;
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String time(double seconds) {
        long whole = Math.max(1, Math.round(seconds));
        return whole < 60 ? whole + " s" : whole / 60 + " min " + whole % 60 + " s";
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
