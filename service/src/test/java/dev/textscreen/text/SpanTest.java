package dev.textscreen.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void touchingSpansDoNotOverlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
    }

    @Test
    void unionCoversBoth() {
        assertThat(new Span(4, 6).union(new Span(1, 2))).isEqualTo(new Span(1, 6));
    }

    @Test
    void refusesAnEndBeforeItsStart() {
        assertThatThrownBy(() -> new Span(2, 1)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2 to 1");
    }
}
