package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Trait;
import java.util.Set;

/** Small words of English that are part of a verb, say where to, or make a number inexact. */
final class EnglishParticles {

    private static final double SURE = 2.5;
    private static final double LIKELY = 1.5;

    /** Verbs after which {@code out}, {@code in} and their like say where to and are no part of the verb. */
    private static final Set<String> MOTION = Set.of("be", "come", "go", "get", "run", "walk", "move", "fly", "drive", "step", "rush",
            "jump",
            "look", "stay", "sit", "stand", "lie", "fall", "climb", "sneak", "ride", "travel", "let", "bring", "take");

    /** Particles that are part of the verb whatever it is. */
    private static final Set<String> ALWAYS_PART = Set.of("up", "off");

    private static final Set<String> SPANS_OF_TIME = Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "mile",
            "dozen", "hundred", "thousand", "million", "third", "quarter", "half", "inch", "foot", "pound");

    private EnglishParticles() {
    }

    static void weigh(WeighedSentence tokens, int index) {
        switch (tokens.lemma(index)) {
            case "up", "out", "off", "down", "in", "over", "through" -> particle(tokens, index);
            case "about", "around" -> nearly(tokens, index);
            default -> {
                // no particle
            }
        }
    }

    /** A small word with no noun after it: part of the verb before it, or the direction. */
    private static void particle(WeighedSentence tokens, int index) {
        if (tokens.has(index + 1, c -> c.lemma().equals("there") || c.lemma().equals("here"))) {
            tokens.add(index, PartOfSpeech.ADV, SURE);
            return;
        }
        boolean object = tokens.isInsideSubject(index + 1)
                && !tokens.has(index + 1, c -> EnglishRules.isSubject(c) || c.is(Trait.PARTICIPLE) && !c.is(Trait.PASSIVE));
        if (object || !tokens.is(index, PartOfSpeech.ADV)) {
            return;
        }
        String word = tokens.lemma(index);
        boolean verb = tokens.has(index - 1, c -> c.pos() == PartOfSpeech.VERB || c.pos() == PartOfSpeech.AUX);
        boolean motion = tokens.has(index - 1, c -> MOTION.contains(c.lemma()));
        boolean part = ALWAYS_PART.contains(word) && !tokens.has(index - 1, c -> c.lemma().equals("be"))
                || verb && !motion && (word.equals("out") || word.equals("down"));
        tokens.add(index, part ? PartOfSpeech.ADP : PartOfSpeech.ADV, verb || part ? LIKELY : 0.5);
    }

    /** {@code about a month}, {@code around $20} */
    private static void nearly(WeighedSentence tokens, int index) {
        boolean number = tokens.is(index + 1, PartOfSpeech.SYM)
                || tokens.has(index + 1, c -> c.lemma().equals("a")) && tokens.has(index + 2, c -> SPANS_OF_TIME.contains(c.lemma()));
        if (number) {
            tokens.add(index, PartOfSpeech.ADV, SURE);
        }
    }
}
