package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.terms.NameWeighing;
import dev.textscreen.pipeline.search.terms.TermKind;
import java.io.IOException;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.SmallFloat;

/**
 * How long names are in terms of one kind, and what a term counts in them: BM25 (Robertson and Zaragoza 2009) in the form and with the
 * rounding of Lucene, so that an engine in a cluster ranks the same.
 */
final class NameLengths {

    private static final NameLengths NONE = new NameLengths(new byte[0], 0, 1);

    private static final int LENGTHS = 256;

    /** By name, its length as Lucene rounds it. */
    private final byte[] lengths;
    /** By rounded length, one over what a term's frequency is weighed against. */
    private final float[] inverse = new float[LENGTHS];
    private final long names;
    private final double mean;

    private NameLengths(byte[] lengths, long names, double mean) {
        this.lengths = lengths;
        this.names = names;
        this.mean = mean;
        for (int i = 0; i < LENGTHS; i++) {
            float share = SmallFloat.byte4ToInt((byte) i) / (float) mean;
            inverse[i] = 1 / (NameWeighing.SATURATION * (1 - NameWeighing.LENGTH + NameWeighing.LENGTH * share));
        }
    }

    static NameLengths load(ListedNames listed, TermKind kind) throws IOException {
        Terms terms = Terms.getTerms(listed.segment(), kind.field());
        NumericDocValues norms = listed.segment().getNormValues(kind.field());
        if (norms == null || terms.getDocCount() == 0) {
            return NONE;
        }
        byte[] lengths = new byte[listed.count()];
        for (int document = norms.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = norms.nextDoc()) {
            lengths[listed.number(document)] = (byte) norms.longValue();
        }
        return new NameLengths(lengths, terms.getDocCount(), terms.getSumTotalTermFreq() / (double) terms.getDocCount());
    }

    static NameLengths read(TableReader in) throws IOException {
        byte[] lengths = in.bytes();
        long names = in.number();
        return new NameLengths(lengths, names, Double.longBitsToDouble(in.number()));
    }

    void write(TableWriter out) throws IOException {
        out.bytes(lengths);
        out.number(names);
        out.number(Double.doubleToLongBits(mean));
    }

    /** What a term that so many names have counts at most. */
    float rarity(int having) {
        return (float) Math.log(1 + (names - having + 0.5) / (having + 0.5));
    }

    /** @param weight what the term counts at most */
    float score(float weight, int frequency, int name) {
        return weight - weight / (1 + frequency * inverse[lengths[name] & 0xFF]);
    }
}
