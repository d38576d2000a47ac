package dev.textscreen.resources;

import java.time.InstantSource;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** Ids of answers. They begin with their time, so that a database adds them at one end of its index instead of all over it. */
final class DecisionId {

    private static final int TIME_DIGITS = 12;
    private static final int LAST_DIGITS = 4;

    private DecisionId() {
    }

    /** 32 hexadecimal digits: milliseconds since 1970, then 80 random bits; unique, not secret. */
    static String next(InstantSource clock) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(clock.millis(), TIME_DIGITS) + hex.toHexDigits(random.nextLong())
                + hex.toHexDigits(random.nextInt(), LAST_DIGITS);
    }
}
