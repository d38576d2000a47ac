package dev.textscreen.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.textscreen.pipeline.TestPipeline.Parts;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Long texts while the threads that read them have no room. */
@ExtendWith(TestPipeline.class)
class OverloadTest {

    private static final String TEXT = "Оплата за договором від 12.03.2024. Отримувач Коваленко Олена Петрівна. ".repeat(100);

    private final Parts parts;

    OverloadTest(Parts parts) {
        this.parts = parts;
    }

    /** Has room for so many tasks, which it runs at once, and rejects the others. */
    private static final class Room extends CallingThread {

        private final AtomicInteger left;

        Room(int tasks) {
            this.left = new AtomicInteger(tasks);
        }

        @Override
        public void execute(Runnable task) {
            if (left.getAndDecrement() <= 0) {
                throw new RejectedExecutionException();
            }
            super.execute(task);
        }
    }

    private static ScreeningRequest request() {
        return new ScreeningRequest(TEXT, Optional.empty(), Set.of(), 0.7, new ScreeningOptions(true, false, false));
    }

    @Test
    void aTextThatFindsNoRoomIsRefusedRatherThanReadInPart() {
        AnalysisPipeline full = parts.cutting(1_000, new Room(0));
        assertThatThrownBy(() -> full.screen(request())).isInstanceOf(OverloadedException.class);
        assertThatThrownBy(() -> full.read(TEXT, Optional.empty())).isInstanceOf(OverloadedException.class);
    }

    @Test
    void whatDoesNotFitIsReadByTheCallerWithTheSameResult() {
        Screening whole = parts.whole(new CallingThread()).screen(request());
        Screening squeezed = parts.cutting(1_000, new Room(1)).screen(request());
        assertThat(squeezed.decision().degraded()).isEmpty();
        assertThat(squeezed.reading().normalized()).isEqualTo(whole.reading().normalized());
        assertThat(squeezed.decision()).isEqualTo(whole.decision());
    }
}
