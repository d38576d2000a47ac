package dev.textscreen.pipeline.search.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonLettersTest {

    @ParameterizedTest
    @CsvSource({"martha,marhta,0.944", "dixon,dicksonx,0.767", "dwayne,duane,0.822", "jones,jones,1", "abc,xyz,0"})
    void givesTheSharesThatTheLiteratureWorksOut(String one, String other, double share) {
        assertThat(CommonLetters.share(one, other)).isCloseTo(share, within(0.001));
        assertThat(CommonLetters.share(other, one)).isEqualTo(CommonLetters.share(one, other));
    }

    @Test
    void findsNothingInWordsTooLongForItsBits() {
        assertThat(CommonLetters.share("a".repeat(65), "a".repeat(65))).isZero();
    }
}
