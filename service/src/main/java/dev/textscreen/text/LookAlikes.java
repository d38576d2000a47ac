package dev.textscreen.text;

/** Words that mix the Latin alphabet with letters that only look Latin, or Cyrillic ones, brought back to one alphabet. */
final class LookAlikes {

    private final RewriteTable toLatin;
    private final RewriteTable toCyrillic;

    LookAlikes(RewriteTable toLatin, RewriteTable toCyrillic) {
        this.toLatin = toLatin;
        this.toCyrillic = toCyrillic;
    }

    /** The folded word in one alphabet where its letters allow it, and unchanged otherwise. */
    String resolve(String word) {
        int latin = 0;
        int foreign = 0;
        boolean foreignLooksLatin = true;
        boolean latinLooksForeign = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            Script script = Script.of(c);
            if (script == Script.LATIN) {
                latin++;
                latinLooksForeign &= toCyrillic.knows(c);
            } else if (script == Script.CYRILLIC || script == Script.GREEK) {
                foreign++;
                foreignLooksLatin &= toLatin.knows(c);
            }
        }
        if (latin == 0 || foreign == 0) {
            return word;
        }
        if (foreignLooksLatin && (latin >= foreign || !latinLooksForeign)) {
            return toLatin.rewrite(word);
        }
        return latinLooksForeign ? toCyrillic.rewrite(word) : word;
    }
}
