package dev.textscreen.watchlist.readers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"13 Jan 1967|1967-01-13", "1946|1946", "Sep 1984|1984-09", "circa 1951|1951",
            "circa 05 May 1951|1951", "1951 to 1953|1951 1952 1953", "01 Jan 1960 to 31 Dec 1961|1960 1961", "1930 to 1990|1930 1990",
            "1961-02-03|1961-02-03", "13/01/1967|1967-01-13", "13.01.1967|1967-01-13", "January 2, 1970|1970-01-02", "unknown|''",
            "32 Jan 1967|''",
            "13 Foo 1967|''"})
    void readsDatesAsPreciselyAsTheyAreWritten(String words, String dates) {
        assertThat(String.join(" ", ListDates.parse(words))).isEqualTo(dates);
    }
}
