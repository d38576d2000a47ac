package dev.textscreen.pipeline.signals;

import dev.textscreen.pipeline.normalization.Mention;
import dev.textscreen.pipeline.normalization.MentionType;
import dev.textscreen.pipeline.normalization.NormalizedText;
import dev.textscreen.pipeline.normalization.Sentence;
import dev.textscreen.text.Language;
import dev.textscreen.text.Span;
import java.util.List;
import java.util.Optional;

/** What the recognisers see of a text: its atoms, its triggers, its mentions and the language of each sentence. Used by one thread. */
final class ScannedText {

    private static final int BESIDE = 3;

    private final Atoms atoms;
    private final Cues cues;
    private final NormalizedText normalized;

    ScannedText(Atoms atoms, Cues cues, NormalizedText normalized) {
        this.atoms = atoms;
        this.cues = cues;
        this.normalized = normalized;
    }

    Atoms atoms() {
        return atoms;
    }

    Cues cues() {
        return cues;
    }

    Language languageAt(int offset) {
        int found = sentenceAt(offset);
        return found < 0 ? Language.UNDETERMINED : normalized.sentences().get(found).language();
    }

    /** The index of the sentence at the offset; -1 where no sentences were found. */
    int sentenceAt(int offset) {
        List<Sentence> sentences = normalized.sentences();
        return lastStartingAtOrBefore(offset, sentences.size(), index -> sentences.get(index).span());
    }

    /** Whether the sentence is the first or follows a line break. */
    boolean startsLine(int sentence) {
        int start = sentence < 0 ? 0 : normalized.sentences().get(sentence).span().start();
        int at = start - 1;
        while (at >= 0 && atoms.text().charAt(at) == ' ') {
            at--;
        }
        return at < 0 || atoms.text().charAt(at) == '\n' || atoms.text().charAt(at) == '\r';
    }

    /** How many mentions start before the offset. */
    int mentionsStartingBefore(int offset) {
        List<Mention> mentions = normalized.mentions();
        return lastStartingAtOrBefore(offset - 1, mentions.size(), index -> mentions.get(index).span()) + 1;
    }

    /** Whether a mention of the type, or of any type, stands right before or after the span with only punctuation between. */
    boolean beside(Span span, Optional<MentionType> type) {
        List<Mention> mentions = normalized.mentions();
        int last = lastStartingAtOrBefore(span.start(), mentions.size(), index -> mentions.get(index).span());
        return isBeside(span, last, type) || isBeside(span, last + 1, type);
    }

    /** Whether nothing else stands on the line, no sign for "number" either. */
    boolean aloneOnLine(int firstAtom, int lastAtom) {
        boolean first = firstAtom == 0 || atoms.gapContains(firstAtom - 1, "\n");
        boolean last = lastAtom == atoms.size() - 1 || atoms.gapContains(lastAtom, "\n");
        return first && last && !followsNumberSign(atoms.start(firstAtom));
    }

    private boolean followsNumberSign(int start) {
        int before = start - 1;
        while (before >= 0 && atoms.text().charAt(before) == ' ') {
            before--;
        }
        return before >= 0 && (atoms.text().charAt(before) == '\u2116' || atoms.text().charAt(before) == '#');
    }

    private boolean isBeside(Span span, int index, Optional<MentionType> type) {
        if (index < 0 || index >= normalized.mentions().size()) {
            return false;
        }
        Mention mention = normalized.mentions().get(index);
        int gap = Math.max(span.start() - mention.span().end(), mention.span().start() - span.end());
        return gap >= 0 && gap <= BESIDE && (type.isEmpty() || mention.type() == type.get()) && noWordBetween(span, mention.span());
    }

    private boolean noWordBetween(Span one, Span other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return atoms.text().substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
    }

    private interface SpanAt {
        Span get(int index);
    }

    private static int lastStartingAtOrBefore(int offset, int size, SpanAt spans) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
