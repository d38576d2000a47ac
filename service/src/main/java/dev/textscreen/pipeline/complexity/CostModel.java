package dev.textscreen.pipeline.complexity;

/**
 * The linear model that predicts the time of a text on one core, in milliseconds, from counts that one scan gives.
 *
 * @param base for any text
 * @param perThousandCharacters for reading characters
 * @param perThousandWords for looking words up
 * @param perName for searching what may be a name: a run of capitalised words
 * @param perNumber for a run of digits
 * @param standardFrom the prediction from which a text is no longer fast, in milliseconds
 * @param deepFrom the prediction from which a text is deep, in milliseconds
 * @param asyncFrom the number of characters from which a text is cut and read on several threads
 */
public record CostModel(double base, double perThousandCharacters, double perThousandWords, double perName, double perNumber,
        double standardFrom, double deepFrom, int asyncFrom) {

    /** Fitted by {@code CostFit} of the tests. Words and numbers grow with characters and add nothing to them. */
    public static final CostModel DEFAULT = new CostModel(0.047, 4.1, 0, 0.042, 0, 0.4, 2.0, 1001);

    double millis(TextCounts counts) {
        return base + perThousandCharacters * counts.characters() / 1000.0 + perThousandWords * counts.words() / 1000.0
                + perName * counts.nameRuns() + perNumber * counts.numbers();
    }
}
