package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Trait;
import dev.textscreen.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a capital says of a word, by where the word stands. */
enum Capitals {
    /** No capital, or one among capitals, which says nothing. */
    NONE,
    /** At the start of a sentence or a quotation, where every word has one. */
    AT_START,
    /** There, and the next word has one too: perhaps the first word of a name. */
    AT_START_OF_NAME,
    /** Inside a sentence: most likely a name. */
    INSIDE,
    /** There, and a neighbour has one too: most likely part of a name. */
    INSIDE_NAME;

    private static final double NAME_INSIDE = 3;
    private static final double ADJECTIVE_INSIDE = 1.4;
    private static final double OTHER_INSIDE = -0.6;
    private static final double NAME_AT_START = -0.5;
    private static final double COMMON_NOUN_AS_NAME = 2.2;
    private static final double COMMON_NOUN_AS_NAME_IN_ENGLISH = 0.6;
    private static final double LONE_NOUN_AS_NAME_IN_ENGLISH = 0;
    private static final double NOUN_AT_START_AS_NAME_IN_ENGLISH = -0.6;
    private static final double LETTER_AS_NOUN = 2.5;
    private static final double NAME_OR_NOUN_IN_ENGLISH = 1.6;
    private static final double ADJECTIVE_INSIDE_ENGLISH = 1;
    private static final double ACRONYM = 4;

    /** The candidates of a form with a capital, weighed, with those added that only the capital suggests. */
    List<Candidate> weigh(String form, Language language, List<Candidate> candidates) {
        if (this == NONE) {
            return candidates;
        }
        List<Candidate> weighed = new ArrayList<>(candidates.size() + 1);
        boolean alsoNoun = language == Language.ENGLISH && candidates.stream().anyMatch(c -> c.pos() == PartOfSpeech.NOUN);
        for (Candidate candidate : candidates) {
            weighed.add(candidate.withPrior(candidate.prior() + bonus(candidate, language, alsoNoun)));
            if (candidate.pos() == PartOfSpeech.NOUN && language == Language.ENGLISH && this != AT_START && !hasCapital(candidate)) {
                weighed.add(asName(candidate, ofEnglishNoun()));
            } else if (candidate.pos() == PartOfSpeech.NOUN && language == Language.RUSSIAN && this == INSIDE) {
                weighed.add(asName(candidate, COMMON_NOUN_AS_NAME));
            }
        }
        if (language == Language.ENGLISH && this == INSIDE && form.length() == 1 && !form.equals("I") && !form.equals("A")) {
            weighed.add(Candidate.plain(form, PartOfSpeech.NOUN).withPrior(LETTER_AS_NOUN));
        }
        if (isAcronym(form) && candidates.stream().noneMatch(c -> c.is(Trait.ABBREVIATION) || c.lemma().equals(form)
                || language == Language.ENGLISH && c.pos() == PartOfSpeech.NOUN)) {
            weighed.add(Candidate.plain(form, PartOfSpeech.PROPN).withPrior(isInside() ? ACRONYM : 1));
        }
        return weighed;
    }

    private double bonus(Candidate candidate, Language language, boolean alsoNoun) {
        if (!isInside()) {
            return candidate.pos() == PartOfSpeech.PROPN ? NAME_AT_START : 0;
        }
        boolean capital = hasCapital(candidate);
        return switch (candidate.pos()) {
            case PROPN -> alsoNoun ? NAME_OR_NOUN_IN_ENGLISH : NAME_INSIDE;
            case ADJ -> capital ? NAME_INSIDE : language == Language.ENGLISH ? ADJECTIVE_INSIDE_ENGLISH : ADJECTIVE_INSIDE;
            default -> OTHER_INSIDE;
        };
    }

    private static boolean hasCapital(Candidate candidate) {
        return !candidate.lemma().isEmpty() && Character.isUpperCase(candidate.lemma().charAt(0));
    }

    private static Candidate asName(Candidate noun, double bonus) {
        String lemma = noun.lemma();
        String title = lemma.isEmpty() ? lemma : Character.toTitleCase(lemma.charAt(0)) + lemma.substring(1);
        return new Candidate(title, PartOfSpeech.PROPN, noun.cells(), noun.traits(), noun.name(), noun.prior() + bonus);
    }

    private boolean isInside() {
        return this == INSIDE || this == INSIDE_NAME;
    }

    private double ofEnglishNoun() {
        return switch (this) {
            case INSIDE_NAME -> COMMON_NOUN_AS_NAME_IN_ENGLISH;
            case AT_START_OF_NAME -> NOUN_AT_START_AS_NAME_IN_ENGLISH;
            case NONE, AT_START, INSIDE -> LONE_NOUN_AS_NAME_IN_ENGLISH;
        };
    }

    private static boolean isAcronym(String form) {
        return form.length() > 1 && form.length() < 7 && form.equals(form.toUpperCase(Locale.ROOT)) && form.codePoints().allMatch(
                Character::isLetter);
    }
}
