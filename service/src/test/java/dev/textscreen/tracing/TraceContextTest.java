package dev.textscreen.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceContextTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String PARENT = "b7ad6b7169203331";

    @Test
    void keepsTheTraceAndMakesItsOwnSpan() {
        TraceContext context = TraceContext.of("00-" + TRACE + "-" + PARENT + "-01").orElseThrow().child();
        assertThat(context.trace()).isEqualTo(TRACE);
        assertThat(context.header()).matches("00-" + TRACE + "-[0-9a-f]{16}-01").doesNotContain(PARENT);
        assertThat(TraceContext.of(context.header())).isPresent();
    }

    @Test
    void takesTheBeginningOfAVersionToCome() {
        assertThat(TraceContext.of("cc-" + TRACE + "-" + PARENT + "-01-more")).map(TraceContext::trace).contains(TRACE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "00-" + TRACE + "-" + PARENT, "00-" + TRACE + "-" + PARENT + "-01-more",
            "ff-" + TRACE + "-" + PARENT + "-01", "00-00000000000000000000000000000000-" + PARENT + "-01",
            "00-" + TRACE + "-0000000000000000-01", "00-0AF7651916CD43DD8448EB211C80319C-" + PARENT + "-01",
            "00_" + TRACE + "-" + PARENT + "-01", "00-" + TRACE + "-" + PARENT + "-0g", "cc-" + TRACE + "-" + PARENT + "-01more"})
    void passesOverWhatIsNone(String given) {
        assertThat(TraceContext.of(given)).isEmpty();
    }
}
