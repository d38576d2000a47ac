package dev.textscreen.pipeline.signals;

import dev.textscreen.pipeline.normalization.Mention;
import dev.textscreen.pipeline.normalization.NormalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links each finding to the mention that it belongs to, or to none.
 *
 * <p>
 * Asked are the nearest mentions before and after that can hold the signal at all. The nearer one gets it, by {@link Distance}; of two
 * equally near the one before. A mention in another sentence gets it only when the signal's own sentence names nobody who could, and the
 * sentence before (or up to three lines before, where each stands on a line of its own) names exactly one. A mention that has another
 * value of the same number already does not get a second.
 */
final class SignalLinker {

    private static final int FARTHEST_AFTER = 12;
    private static final int MOST_LINES = 3;

    private final Distance distance;
    private final Set<String> soleTraders;

    /** @param soleTraders codes of the legal forms of one person who trades under the own name */
    SignalLinker(Distance distance, Set<String> soleTraders) {
        this.distance = distance;
        this.soleTraders = Set.copyOf(soleTraders);
    }

    List<Signal> link(List<Finding> findings, ScannedText scanned, NormalizedText normalized) {
        List<Signal> signals = new ArrayList<>(findings.size());
        Map<String, String> given = new HashMap<>();
        for (Finding finding : findings) {
            Link link = normalized.mentions().isEmpty() ? null : best(finding, scanned, normalized, given);
            OptionalInt mention = link == null ? OptionalInt.empty() : OptionalInt.of(link.mention());
            String evidence = link == null ? finding.evidence() : finding.evidence() + "; " + link.evidence();
            if (link != null) {
                given.put(key(link.mention(), finding), finding.value());
            }
            signals.add(new Signal(finding.type(), finding.value(), finding.span(), finding.valid(), finding.country(), finding.role(),
                    mention, evidence));
        }
        return signals;
    }

    private record Link(int mention, int distance, boolean before, boolean sameSentence) {

        String evidence() {
            return "linked to the nearest fitting name " + (before ? "before" : "after") + " it, "
                    + (sameSentence ? "distance " + distance : "in an earlier sentence");
        }
    }

    private @Nullable Link best(Finding finding, ScannedText scanned, NormalizedText normalized, Map<String, String> given) {
        Holders holders = Holders.of(finding);
        if (holders == Holders.NOBODY) {
            return null;
        }
        int first = scanned.mentionsStartingBefore(finding.span().start());
        Link before = near(finding, first - 1, -1, holders, scanned, normalized);
        Link after = near(finding, first, 1, holders, scanned, normalized);
        List<Link> links = new ArrayList<>(2);
        if (before != null) {
            links.add(before);
        }
        if (after != null && after.distance() <= FARTHEST_AFTER) {
            links.add(after);
        }
        if (links.isEmpty()) {
            Link earlier = earlier(finding, first - 1, holders, scanned, normalized);
            return earlier != null && free(earlier, finding, given) ? earlier : null;
        }
        links.sort(Comparator.comparingInt(Link::distance));
        return links.stream().filter(link -> free(link, finding, given)).findFirst().orElse(null);
    }

    /** The nearest mention on one side within the sentence. */
    private @Nullable Link near(Finding finding, int from, int step, Holders holders, ScannedText scanned,
            NormalizedText normalized) {
        List<Mention> mentions = normalized.mentions();
        int sentence = scanned.sentenceAt(finding.span().start());
        for (int i = from; i >= 0 && i < mentions.size() && Math.abs(i - from) < 8; i += step) {
            Mention mention = mentions.get(i);
            if (scanned.sentenceAt(mention.span().start()) != sentence) {
                return null;
            }
            if (holders.include(mention, soleTraders)) {
                int words = distance.between(mention.span(), finding.context(), scanned.atoms());
                return words < Distance.FAR ? new Link(i, words, step < 0, true) : null;
            }
        }
        return null;
    }

    /** The only fitting mention of the sentence before, or of the lines before. */
    private @Nullable Link earlier(Finding finding, int from, Holders holders, ScannedText scanned, NormalizedText normalized) {
        List<Mention> mentions = normalized.mentions();
        int own = scanned.sentenceAt(finding.span().start());
        int reach = scanned.startsLine(own) ? MOST_LINES : 1;
        Link found = null;
        int foundSentence = -1;
        for (int i = from; i >= 0 && from - i < 8; i--) {
            int sentence = scanned.sentenceAt(mentions.get(i).span().start());
            if (own - sentence > reach || found != null && sentence != foundSentence) {
                return found;
            }
            if (holders.include(mentions.get(i), soleTraders)) {
                if (found != null) {
                    return null;
                }
                found = new Link(i, 0, true, false);
                foundSentence = sentence;
            }
        }
        return found;
    }

    private static boolean free(Link link, Finding finding, Map<String, String> given) {
        String other = given.get(key(link.mention(), finding));
        return other == null || other.equals(finding.value()) || !Holders.oneEach(finding.type());
    }

    private static String key(int mention, Finding finding) {
        return mention + " " + finding.type() + " " + finding.role().orElse("");
    }
}
