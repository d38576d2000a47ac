package dev.textscreen.pipeline.search;

import dev.textscreen.pipeline.normalization.Mention;
import dev.textscreen.text.Span;
import java.util.Arrays;
import java.util.List;

/** Finds the mentions that a span touches without walking all of them. Immutable. */
final class MentionPlaces {

    private final List<Mention> mentions;
    /** For each mention the farthest end of it and those before it. */
    private final int[] ends;

    /** @param mentions in the order of their starts */
    MentionPlaces(List<Mention> mentions) {
        this.mentions = mentions;
        this.ends = new int[mentions.size()];
        int farthest = 0;
        for (int i = 0; i < ends.length; i++) {
            farthest = Math.max(farthest, mentions.get(i).span().end());
            ends[i] = farthest;
        }
    }

    /** The indexes of the mentions that share a character with the span, in their order. */
    int[] touching(Span span) {
        int first = Arrays.binarySearch(ends, span.start() + 1);
        first = first < 0 ? -first - 1 : firstOfEqual(first);
        int[] found = new int[2];
        int count = 0;
        for (int i = first; i < ends.length && mentions.get(i).span().start() < span.end(); i++) {
            if (mentions.get(i).span().overlaps(span)) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private int firstOfEqual(int index) {
        int first = index;
        while (first > 0 && ends[first - 1] == ends[first]) {
            first--;
        }
        return first;
    }
}
