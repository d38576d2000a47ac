package dev.textscreen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);

    private String shown(long entities, OptionalLong expected, Duration elapsed) {
        out.reset();
        new ProgressLine(print, true).reached(entities, expected, elapsed);
        return out.toString(StandardCharsets.UTF_8).replace("\r\u001B[K", "");
    }

    @Test
    void tellsHowFarHowFastAndHowLongStill() {
        assertThat(shown(3_000, OptionalLong.of(9_000), Duration.ofSeconds(2)))
                .isEqualTo("3,000 of about 9,000 entities, 1,500 a second, 4 s left");
        assertThat(shown(1_000, OptionalLong.of(1_000_000), Duration.ofSeconds(1)))
                .isEqualTo("1,000 of about 1,000,000 entities, 1,000 a second, 16 min 39 s left");
    }

    @Test
    void tellsHowLongItHasTakenWhereTheEndIsNotKnown() {
        assertThat(shown(5_000, OptionalLong.empty(), Duration.ofSeconds(10))).isEqualTo("5,000 entities, 500 a second, 10 s");
        assertThat(shown(5_000, OptionalLong.of(4_000), Duration.ofSeconds(10))).isEqualTo("5,000 entities, 500 a second, 10 s");
    }

    @Test
    void isSilentWhereNobodyWatchesAndLeavesNoLineBehind() {
        try (ProgressLine unwatched = new ProgressLine(print, false)) {
            unwatched.reached(1_000, OptionalLong.empty(), Duration.ofSeconds(1));
        }
        assertThat(out.size()).isZero();
        try (ProgressLine watched = new ProgressLine(print, true)) {
            watched.reached(1_000, OptionalLong.empty(), Duration.ofSeconds(1));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("\r\u001B[K");
    }
}
