package dev.textscreen.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.textscreen.pipeline.TestPipeline.Parts;
import java.util.Optional;
import java.util.Set;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Texts while others take every turn, and long ones while nobody is free to help. */
@ExtendWith(TestPipeline.class)
class OverloadTest {

    private static final String TEXT = "Оплата за договором від 12.03.2024. Отримувач Коваленко Олена Петрівна. ".repeat(100);

    private final Parts parts;

    OverloadTest(Parts parts) {
        this.parts = parts;
    }

    private static ScreeningRequest request() {
        return new ScreeningRequest(TEXT, Optional.empty(), Set.of(), 0.7, new ScreeningOptions(true, false, false));
    }

    @Test
    void aTextWhoseTurnDoesNotComeIsRefusedRatherThanReadInPart() throws InterruptedException {
        Turns turns = new Turns(1, 0, Duration.ZERO);
        AnalysisPipeline full = parts.taking(turns, Runnable::run);
        try (Occupied other = new Occupied(turns)) {
            assertThatThrownBy(() -> full.screen(request())).isInstanceOf(OverloadedException.class);
            assertThatThrownBy(() -> full.read(TEXT, Optional.empty())).isInstanceOf(OverloadedException.class);
            assertThat(other.turns().refused()).isEqualTo(2);
        }
        assertThat(full.screen(request()).decision().degraded()).isEmpty();
    }

    @Test
    void aLongTextForWhichNobodyIsFreeIsReadByTheCallerWithTheSameResult() {
        Screening whole = parts.whole(Runnable::run).screen(request());
        for (Executor threads : List.<Executor>of(OverloadTest::reject, OverloadTest::forget)) {
            Screening alone = parts.cutting(1_000, threads).screen(request());
            assertThat(alone.decision().degraded()).isEmpty();
            assertThat(alone.reading().normalized()).isEqualTo(whole.reading().normalized());
            assertThat(alone.decision()).isEqualTo(whole.decision());
        }
    }

    private static void reject(Runnable task) {
        throw new RejectedExecutionException();
    }

    /** Stands for a queue that never comes to the task. */
    private static void forget(Runnable task) {
    }
}
