package dev.textscreen.watchlist.readers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellValuesTest {

    @Test
    void keepsSemicolonsAndDoubledQuotesWithinQuotes() {
        assertThat(CellValues.separated("a; \"b;c\" ;;\"say \"\"d\"\"\"")).containsExactly("a", "b;c", "say \"d\"");
    }

    @Test
    void takesAQuoteThatNeverClosesAsALetter() {
        assertThat(CellValues.separated("one \"half; two")).containsExactly("one \"half", "two");
        assertThat(CellValues.separated("\"half; two")).containsExactly("\"half", "two");
    }

    @Test
    void splitsNumberedItemsInOrder() {
        assertThat(CellValues.numbered("(1) Iran (2) Iraq")).containsExactly("Iran", "Iraq");
        assertThat(CellValues.numbered("Flat (2) Fable House")).containsExactly("Flat (2) Fable House");
        assertThat(CellValues.numbered(" ")).isEmpty();
    }
}
