package dev.textscreen.pipeline.language;

import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.textscreen.pipeline.unicode.CanonicalText;
import dev.textscreen.text.Language;
import dev.textscreen.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the language of a text and of each of its sentences by the votes of their words. Sentences are cut roughly here, at line ends and
 * at full stops that a capital follows; layer 5, which knows abbreviations, cuts them finely. Thread-safe.
 */
public final class LanguageDetector {

    /** Words of a sentence that vote; a sentence this long leaves no doubt. */
    private static final int VOTERS = 60;
    /** Letters of a word that are looked at. */
    private static final int LONGEST_WORD = 64;
    /** Below this evidence a sentence is read in the language of the text. */
    private static final double SURE = 0.45;

    private final WordVoter voter;

    public LanguageDetector(Vocabulary vocabulary, List<LanguageProfile> profiles) {
        this.voter = new WordVoter(vocabulary, profiles);
    }

    public LanguageGuess detect(CanonicalText canonical) {
        String text = canonical.text();
        Ballot whole = new Ballot();
        List<Span> spans = RoughSentences.of(text);
        List<Ballot> ballots = new ArrayList<>(spans.size());
        for (Span span : spans) {
            Ballot ballot = count(text, span);
            ballots.add(ballot);
            whole.addAll(ballot);
        }
        Language language = whole.winner();
        List<SentenceLanguage> sentences = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            sentences.add(sentence(spans.get(i), ballots.get(i), language, whole.confidence()));
        }
        return new LanguageGuess(language, whole.confidence(), sentences);
    }

    /** Hits and misses among the votes of words that are kept. */
    public CacheStats statistics() {
        return voter.statistics();
    }

    private static SentenceLanguage sentence(Span span, Ballot ballot, Language ofText, double confidenceOfText) {
        double confidence = ballot.confidence();
        return ballot.winner() == ofText || ballot.evidence() >= SURE
                ? new SentenceLanguage(span, ballot.winner(), confidence)
                : new SentenceLanguage(span, ofText, Math.min(confidenceOfText, 1 - confidence));
    }

    private Ballot count(String text, Span span) {
        Ballot ballot = new Ballot();
        boolean first = true;
        int voters = 0;
        for (int i = span.start(); i < span.end() && voters < VOTERS;) {
            int c = text.codePointAt(i);
            if (!Character.isLetter(c)) {
                i += Character.charCount(c);
                continue;
            }
            int end = wordEnd(text, i, span.end());
            boolean capital = Character.isUpperCase(c);
            ballot.addAll(voter.vote(word(text, i, end),
                    capital && !(first && end - i > 2 && lowerFollows(text, i) && !capitalFollows(text, end, span.end()))));
            first = false;
            voters++;
            i = end;
        }
        return ballot;
    }

    /** With its full stop where it is one small letter before a capital: "м. Одеса", "г. Одесса". */
    private static String word(String text, int start, int end) {
        boolean abbreviated = end - start == 1 && end + 2 < text.length() && text.charAt(end) == '.'
                && Character.isLowerCase(text.charAt(start))
                && Character.isUpperCase(text.charAt(text.charAt(end + 1) == ' ' ? end + 2 : end + 1));
        return text.substring(start, abbreviated ? end + 1 : Math.min(end, start + LONGEST_WORD));
    }

    private static boolean lowerFollows(String text, int start) {
        return Character.isLowerCase(text.codePointAt(start + Character.charCount(text.codePointAt(start))));
    }

    /** Whether the next word is capitalised, so that the first one is likely a part of the same name. */
    private static boolean capitalFollows(String text, int end, int limit) {
        int next = end + 1;
        return next + 1 < limit && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(next))
                && Character.isLowerCase(text.charAt(next + 1));
    }

    private static int wordEnd(String text, int start, int limit) {
        int i = start;
        while (i < limit) {
            int c = text.codePointAt(i);
            boolean inside = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
                    || c == '\'' && i + 1 < limit && Character.isLetter(text.charAt(i + 1));
            if (!inside) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }
}
