package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.Reading;
import java.util.List;

/** What is known of a form before its context: the dictionary's readings and the candidates made of them. */
record WordReadings(List<Reading> readings, List<Candidate> candidates) {
}
