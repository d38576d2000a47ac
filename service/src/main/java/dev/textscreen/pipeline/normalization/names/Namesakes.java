package dev.textscreen.pipeline.normalization.names;

/** Streets, towns and institutions that bear a person's name: "вулиця Шевченка", "університет імені Тараса Шевченка". */
final class Namesakes {

    private final NameLexicon lexicon;

    Namesakes(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the capitalised word stands right after a word for a place, with or without a dot between. */
    boolean isAfter(WordRow row, int index) {
        if (!row.get(index).isCapital() && !row.get(index).isInitial()) {
            return false;
        }
        int before = index - 1;
        if (before >= 0 && row.get(before).is('.')) {
            before--;
        }
        if (before < 0 || !row.get(before).isWord()) {
            return false;
        }
        return isHead(row, before);
    }

    private boolean isHead(WordRow row, int index) {
        NameWord word = row.get(index);
        boolean head = lexicon.isNoName(word.language(), "place-head", word.key())
                || (word.text().length() > 3 && lexicon.isNoName(word.language(), "place-head", word.lemma()));
        return head && word.shape() != NameWord.Shape.UPPER && (index == 0 || !lexicon.isLink(LinkWord.ORIGIN, row.get(index - 1).key()));
    }

    /** Past the name: all capitals that follow, and one more after "and". */
    int end(WordRow row, int index) {
        int end = index + 1;
        while (end < row.size() && row.next(end - 1) != WordRow.NONE) {
            NameWord word = row.get(end);
            boolean joined = lexicon.isLink(LinkWord.AND, word.key()) && row.next(end) != WordRow.NONE && row.get(end + 1).isCapital();
            if (!word.isCapital() && !word.isInitial() && !joined) {
                break;
            }
            end++;
        }
        return end;
    }
}
