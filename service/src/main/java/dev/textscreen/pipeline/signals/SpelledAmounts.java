package dev.textscreen.pipeline.signals;

import dev.textscreen.text.TabbedFile;
import dev.textscreen.text.TabbedFile.Row;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds amounts of money whose number is written out: "двадцять тисяч гривень". */
final class SpelledAmounts implements Recognizer {

    /** Of a number that is written out. */
    static final int MOST_WORDS = 14;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Currencies currencies;
    private final Map<String, Part> parts;

    /** A word of a number. */
    private record Part(BigDecimal value, boolean multiplies) {
    }

    private SpelledAmounts(Currencies currencies, Map<String, Part> parts) {
        this.currencies = currencies;
        this.parts = parts;
    }

    /** @param words words of numbers, an x before those that multiply */
    static SpelledAmounts load(Currencies currencies, Path words) {
        Map<String, Part> parts = new HashMap<>();
        for (Row row : TabbedFile.read(words, 2, 2)) {
            boolean multiplies = row.get(0).startsWith("x");
            String number = multiplies ? row.get(0).substring(1) : row.get(0);
            if (!number.matches("[0-9]{1,12}([.][0-9])?")) {
                throw row.invalid("wanted a number, with or without an x before it");
            }
            Part part = new Part(new BigDecimal(number), multiplies);
            Spellings.ofAll(row.get(1), row).forEach(word -> parts.put(word, part));
        }
        return new SpelledAmounts(currencies, Map.copyOf(parts));
    }

    @Override
    public void at(int atom, ScannedText scanned, List<Finding> findings) {
        Atoms atoms = scanned.atoms();
        if (part(atom, atoms) == null || atom > 0 && continues(atom - 1, atoms) || atoms.before(atom) == '(') {
            return;
        }
        int last = atom;
        while (last < atom + MOST_WORDS && continues(last, atoms)) {
            last = part(last + 1, atoms) == null ? last + 2 : last + 1;
        }
        BigDecimal value = value(atom, last, atoms);
        int currency = currencyAfter(last, atoms);
        String code = currency < 0 ? null : currencies.ofWord(atoms.word(currency));
        if (code != null && value.signum() > 0) {
            findings.add(AmountRecognizer.withHundredths(atom, currency, value, code, atoms, currencies));
        }
    }

    private @Nullable Part part(int atom, Atoms atoms) {
        return atoms.isWord(atom) ? parts.get(atoms.word(atom)) : null;
    }

    /** Whether the number goes on after the atom, which is one of its words or no word at all: next to it, or after "and" and "a". */
    private boolean continues(int atom, Atoms atoms) {
        if (part(atom, atoms) == null || !atoms.gapWithin(atom, " -")) {
            return false;
        }
        return part(atom + 1, atoms) != null || atoms.isWord(atom + 1) && isFiller(atoms.word(atom + 1)) && atoms.gapWithin(atom + 1, " ")
                && part(atom + 2, atoms) != null;
    }

    private static boolean isFiller(String word) {
        return word.equals("and") || word.equals("a");
    }

    /** The atom of the currency that follows, a country's name of two letters before it left out; -1 where none does. */
    private int currencyAfter(int last, Atoms atoms) {
        if (!atoms.isWord(last + 1) || !atoms.gapWithin(last, " ")) {
            return -1;
        }
        if (currencies.ofWord(atoms.word(last + 1)) != null) {
            return last + 1;
        }
        boolean country = atoms.length(last + 1) == 2 && atoms.isWord(last + 2) && atoms.gapWithin(last + 1, " ");
        return country && currencies.ofWord(atoms.word(last + 2)) != null ? last + 2 : -1;
    }

    private BigDecimal value(int first, int last, Atoms atoms) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = BigDecimal.ZERO;
        for (int atom = first; atom <= last; atom++) {
            Part part = part(atom, atoms);
            if (part == null) {
                continue;
            }
            if (!part.multiplies()) {
                current = current.add(part.value());
            } else {
                BigDecimal multiplied = (current.signum() == 0 ? BigDecimal.ONE : current).multiply(part.value());
                boolean hundred = part.value().equals(HUNDRED);
                current = hundred ? multiplied : BigDecimal.ZERO;
                total = hundred ? total : total.add(multiplied);
            }
        }
        return total.add(current);
    }
}
