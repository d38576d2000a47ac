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

    public static final CostModel DEFAULT = new CostModel(0.1, 0.3, 3.0, 0.4, 0.02, 1.5, 5.0, 1001);

    double millis(TextCounts counts) {
        return base + perThousandCharacters * counts.characters() / 1000.0 + perThousandWords * counts.words() / 1000.0
                + perName * counts.nameRuns() + perNumber * counts.numbers();
    }
}
