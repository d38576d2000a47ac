package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.terms.Hash;
import dev.textscreen.pipeline.search.terms.IndexFields;
import dev.textscreen.pipeline.search.terms.LongTable;
import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The hashes of listed names, and those of their first words with the length of the longest name that starts so. Immutable. */
final class PhraseTables {

    private final LongTable firstWords;
    private final LongTable names;

    private PhraseTables(LongTable firstWords, LongTable names) {
        this.firstWords = firstWords;
        this.names = names;
    }

    static PhraseTables of(LeafReader segment) throws IOException {
        Terms terms = Terms.getTerms(segment, IndexFields.PHRASE);
        int expected = (int) Math.min(1 << 28, Math.max(0, terms.size()));
        PhraseTables tables = new PhraseTables(new LongTable(expected / 4), new LongTable(expected));
        TermsEnum all = terms.iterator();
        for (BytesRef term = all.next(); term != null; term = all.next()) {
            tables.add(term.utf8ToString());
        }
        return tables;
    }

    private void add(String phrase) {
        int words = 1;
        for (int i = 0; i < phrase.length(); i++) {
            words += phrase.charAt(i) == ' ' ? 1 : 0;
        }
        int space = phrase.indexOf(' ');
        firstWords.putMax(Hash.finish(Hash.add(Hash.START, phrase, 0, space < 0 ? phrase.length() : space)), words);
        names.putMax(Hash.finish(Hash.add(Hash.START, phrase)), 1);
    }

    static PhraseTables read(TableReader in) throws IOException {
        LongTable firstWords = in.table();
        return new PhraseTables(firstWords, in.table());
    }

    void write(TableWriter out) throws IOException {
        out.table(firstWords);
        out.table(names);
    }

    /** How many words the longest name has that starts with the word of this hash, 0 where none does. */
    int longest(long firstWord) {
        return firstWords.get(firstWord);
    }

    boolean isName(long phrase) {
        return names.get(phrase) != 0;
    }
}
