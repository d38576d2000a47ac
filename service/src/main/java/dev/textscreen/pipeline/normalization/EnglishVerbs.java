package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Trait;
import java.util.List;
import java.util.Set;

/** Verbs of English that stand apart from their auxiliary or are seen only from the whole sentence. */
final class EnglishVerbs {

    private static final int REACH = 7;
    private static final double SURE = 2.5;
    private static final double LIKELY = 1.5;
    private static final double MISSED = 1.2;

    private static final Set<String> EXISTENCE = Set.of("be", "exist", "seem", "appear", "remain");

    private EnglishVerbs() {
    }

    static void weigh(WeighedSentence tokens, int index) {
        switch (tokens.lemma(index)) {
            case "have" -> participle(tokens, index);
            case "do" -> question(tokens, index);
            case "can", "could", "may", "might", "must", "shall", "should", "will", "would" -> modal(tokens, index);
            case "there" -> existence(tokens, index);
            case "to" -> split(tokens, index);
            default -> {
                // no auxiliary
            }
        }
    }

    /** {@code have already paid}, {@code have you ever been} */
    private static void participle(WeighedSentence tokens, int index) {
        int i = index + 1;
        while (i < index + 4 && (tokens.isAside(i) || tokens.has(i, EnglishRules::isSubject))) {
            i++;
        }
        boolean follows = tokens.has(i, c -> c.is(Trait.PASSIVE) || c.lemma().equals("be") && c.pos() == PartOfSpeech.AUX);
        if (follows && (i > index + 1 || tokens.is(i, PartOfSpeech.AUX))) {
            tokens.add(index, PartOfSpeech.AUX, LIKELY);
            tokens.add(i, c -> c.is(Trait.PASSIVE) && c.pos() == PartOfSpeech.VERB, 0.6);
        }
    }

    /** {@code why did the bank change its name} */
    private static void question(WeighedSentence tokens, int index) {
        boolean opens = opensQuestion(tokens, index);
        int i = index + 1;
        while (opens && i < index + REACH && (tokens.isAside(i) || tokens.isInsideSubject(i))) {
            boolean verb = i > index + 1 && tokens.has(i, c -> c.is(Trait.INFINITIVE))
                    && tokens.has(i - 1,
                            c -> c.pos() == PartOfSpeech.NOUN || c.pos() == PartOfSpeech.PROPN || c.pos() == PartOfSpeech.PRON);
            if (verb) {
                tokens.add(index, PartOfSpeech.AUX, SURE);
                tokens.add(i, c -> c.is(Trait.INFINITIVE), LIKELY);
                return;
            }
            i++;
        }
    }

    private static boolean opensQuestion(WeighedSentence tokens, int index) {
        return index == 0 || tokens.has(index - 1, c -> switch (c.pos()) {
            case PUNCT, CCONJ, SCONJ, ADV -> true;
            case PRON, DET -> c.lemma().startsWith("wh") && !c.lemma().equals("who");
            default -> false;
        });
    }

    /** {@code can either pay}, {@code will not change} */
    private static void modal(WeighedSentence tokens, int index) {
        int i = index + 1;
        while (i < index + 4 && tokens.isAside(i)) {
            i++;
        }
        if (i > index + 1 && tokens.has(i, c -> c.is(Trait.INFINITIVE))) {
            tokens.add(i, c -> c.is(Trait.INFINITIVE), LIKELY);
        }
    }

    /** {@code to openly admit} */
    private static void split(WeighedSentence tokens, int index) {
        if (tokens.isAside(index + 1) && tokens.has(index + 2, c -> c.is(Trait.INFINITIVE))) {
            tokens.add(index, PartOfSpeech.PART, LIKELY);
            tokens.add(index + 2, c -> c.is(Trait.INFINITIVE), LIKELY);
        }
    }

    /** {@code there will be}, {@code is there}: elsewhere it is a place. */
    private static void existence(WeighedSentence tokens, int index) {
        int i = index + 1;
        int last = -1;
        while (i < index + 6 && (tokens.isAside(i) || tokens.is(i, PartOfSpeech.AUX) || tokens.has(i, EnglishVerbs::exists))) {
            last = tokens.has(i, EnglishVerbs::exists) ? i : last;
            i++;
        }
        if (last >= 0) {
            tokens.add(index, PartOfSpeech.PRON, LIKELY);
            tokens.add(last, c -> c.pos() == PartOfSpeech.VERB && c.lemma().equals("be"), SURE + LIKELY);
        } else if (tokens.has(index - 1, c -> c.lemma().equals("be")) && opensQuestion(tokens, index - 1)) {
            tokens.add(index, PartOfSpeech.PRON, LIKELY);
            tokens.add(index - 1, c -> c.pos() == PartOfSpeech.VERB && c.lemma().equals("be"), SURE + LIKELY);
        } else {
            tokens.add(index, PartOfSpeech.ADV, LIKELY);
        }
    }

    private static boolean exists(Candidate candidate) {
        return EXISTENCE.contains(candidate.lemma()) && (candidate.pos() == PartOfSpeech.VERB || candidate.pos() == PartOfSpeech.AUX);
    }

    static boolean isFinite(Candidate candidate) {
        return candidate.pos() == PartOfSpeech.PRON && candidate.is(Trait.FINITE)
                || candidate.pos() == PartOfSpeech.AUX && !candidate.is(Trait.PARTICIPLE) && !candidate.lemma().equals("need")
                || candidate.pos() == PartOfSpeech.VERB && candidate.is(Trait.FINITE) || candidate.pos() == PartOfSpeech.VERB
                        && (candidate.lemma().equals("be") || candidate.lemma().equals("have"));
    }

    /** The candidates again, verbs made likelier, where a whole sentence was read without one; else the same object. */
    static List<List<Candidate>> withVerb(List<List<Candidate>> tokens, SentenceTagger.Choice[] choices) {
        int size = choices.length;
        boolean whole = size > 3 && choices[size - 1].candidate().pos() == PartOfSpeech.PUNCT
                && ".!?".contains(choices[size - 1].candidate().lemma());
        for (int i = 0; whole && i < size; i++) {
            Candidate candidate = choices[i].candidate();
            if (isFinite(candidate)
                    || candidate.is(Trait.INFINITIVE) && (i == 0 || choices[i - 1].candidate().pos() == PartOfSpeech.PUNCT)) {
                return tokens;
            }
        }
        if (!whole) {
            return tokens;
        }
        WeighedSentence again = new WeighedSentence(tokens);
        for (int i = 0; i < size; i++) {
            boolean first = i == 0;
            if (again.has(i, c -> c.isFinite() || first && c.is(Trait.INFINITIVE))) {
                again.add(i, c -> c.isFinite() || first && c.is(Trait.INFINITIVE), MISSED);
            }
        }
        return again.candidates();
    }
}
