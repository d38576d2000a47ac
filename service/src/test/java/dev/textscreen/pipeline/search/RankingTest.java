package dev.textscreen.pipeline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RankingTest {

    private final Ranking ranking = new Ranking();

    private List<Candidate> best(int limit) throws IOException {
        return ranking.best(limit, ordinal -> new ListedId("e-" + ordinal, 1));
    }

    private List<String> ids(int limit) throws IOException {
        return best(limit).stream().map(Candidate::id).toList();
    }

    @Test
    void whatBothArmsBringStandsBeforeWhatOneBrings() throws IOException {
        ranking.keyword(List.of(1, 2));
        ranking.vector(List.of(3, 2));
        assertThat(ids(5)).containsExactly("e-2", "e-1", "e-3");
    }

    @Test
    void bearersOfIdentifiersComeFirstAndTakeNobodysPlace() throws IOException {
        ranking.keyword(List.of(1, 2, 3));
        ranking.identifier(9);
        ranking.identifier(9);
        assertThat(ids(2)).containsExactly("e-9", "e-1", "e-2");
    }

    @Test
    void ofSeveralRanksInOneArmTheBestCounts() throws IOException {
        ranking.keyword(List.of(4, 5, 6));
        ranking.keyword(List.of(6, 4));
        assertThat(best(5)).extracting(Candidate::id, candidate -> candidate.retrieval().keywordRank()).containsExactly(
                tuple("e-4", OptionalInt.of(1)),
                tuple("e-6", OptionalInt.of(1)),
                tuple("e-5", OptionalInt.of(2)));
    }

    @Test
    void aCandidateTellsInWhichArmItWasFound() throws IOException {
        ranking.identifier(1);
        ranking.vector(List.of(2));
        assertThat(best(5)).extracting(Candidate::retrieval).containsExactly(
                ReciprocalRankFusion.fuse(true, OptionalInt.empty(), OptionalInt.empty()),
                ReciprocalRankFusion.fuse(false, OptionalInt.empty(), OptionalInt.of(1)));
    }

    @Test
    void aPageGoesOnWhereTheOneBeforeItEnded() {
        ranking.keyword(List.of(7, 8, 9));
        assertThat(ranking.ordinals(0, 2)).containsExactly(7, 8);
        assertThat(ranking.ordinals(2, 2)).containsExactly(9);
    }
}
