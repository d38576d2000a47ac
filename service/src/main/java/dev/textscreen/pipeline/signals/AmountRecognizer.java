package dev.textscreen.pipeline.signals;

import dev.textscreen.text.Span;
import dev.textscreen.text.TabbedFile;
import dev.textscreen.text.TabbedFile.Row;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds amounts of money: a number, perhaps with a scale (thousand, million), beside a currency. */
final class AmountRecognizer implements Recognizer {

    private final Currencies currencies;
    private final Map<String, Integer> scales;

    private AmountRecognizer(Currencies currencies, Map<String, Integer> scales) {
        this.currencies = currencies;
        this.scales = scales;
    }

    /** @param scalesFile words that multiply, with their power of ten */
    static AmountRecognizer load(Currencies currencies, Path scalesFile) {
        Map<String, Integer> scales = new HashMap<>();
        for (Row row : TabbedFile.read(scalesFile, 2, 2)) {
            if (!row.get(1).matches("[0-9]{1,2}")) {
                throw row.invalid("wanted a power of ten");
            }
            Spellings.ofAll(row.get(0), row).forEach(word -> scales.put(word, Integer.valueOf(row.get(1))));
        }
        return new AmountRecognizer(currencies, Map.copyOf(scales));
    }

    @Override
    public void at(int atom, ScannedText scanned, List<Finding> findings) {
        Atoms atoms = scanned.atoms();
        if (!atoms.isNumber(atom) || midNumber(atom, atoms)) {
            return;
        }
        WrittenNumber number = WrittenNumber.at(atom, atoms);
        if (number == null) {
            return;
        }
        int last = number.lastAtom();
        BigDecimal value = number.value();
        for (Integer power = scaleAfter(last, atoms); power != null && last < number.lastAtom() + 2; power = scaleAfter(last, atoms)) {
            last++;
            value = value.scaleByPowerOfTen(power);
        }
        Finding found = after(atom, overBrackets(last, atoms), value, atoms);
        found = found == null ? before(atom, last, value, atoms) : found;
        if (found != null) {
            findings.add(found);
        }
    }

    private @Nullable Integer scaleAfter(int atom, Atoms atoms) {
        return atoms.isWord(atom + 1) && atoms.gapWithin(atom, " ") ? scales.get(atoms.word(atom + 1)) : null;
    }

    /** A decimal part, a date, a number with letters or a document's number with a slash begins no amount. */
    private static boolean midNumber(int atom, Atoms atoms) {
        char before = atoms.before(atom);
        boolean joined = before == '.' || before == ',' || before == '/' || before == '-';
        return atoms.isNumber(atom - 1) && joined && atoms.end(atom - 1) == atoms.start(atom) - 1;
    }

    /** The last atom of a bracket that writes the number out in words, {@code 1000 (одна тисяча) грн}, else the atom itself. */
    private static int overBrackets(int last, Atoms atoms) {
        if (!atoms.gapWithin(last, " (") || atoms.text().charAt(atoms.gapEnd(last) - 1) != '(') {
            return last;
        }
        int atom = last + 1;
        while (atom < last + SpelledAmounts.MOST_WORDS && atoms.isWord(atom)) {
            if (atoms.gapWithin(atom, ") ") && atoms.after(atom) == ')') {
                return atom;
            }
            atom++;
        }
        return last;
    }

    private @Nullable Finding after(int first, int last, BigDecimal value, Atoms atoms) {
        String text = atoms.text();
        int at = atoms.end(last) + (atoms.after(last) == ')' ? 1 : 0);
        int skip = at < text.length() && text.charAt(at) == '.' ? at + 1 : at;
        int symbolAt = skip < text.length() && text.charAt(skip) == ' ' ? skip + 1 : skip;
        int symbol = currencies.symbolLengthAt(text, symbolAt);
        String bySymbol = symbol == 0 ? null : currencies.ofSymbol(text.substring(symbolAt, symbolAt + symbol));
        boolean wordFollows = atoms.isWord(last + 1) && atoms.gapWithin(last, " .()");
        String byWord = wordFollows ? currencies.ofWord(atoms.word(last + 1)) : null;
        if (byWord != null) {
            return withHundredths(first, last + 1, value, byWord, atoms, currencies);
        }
        boolean letterGoesOn = symbolAt + symbol < text.length() && Character.isLetter(text.charAt(symbolAt + symbol))
                && Character.isLetter(text.charAt(symbolAt));
        return bySymbol == null || letterGoesOn
                ? null
                : finding(value, bySymbol, new Span(atoms.start(first), symbolAt + symbol));
    }

    /** {@code 100 грн 50 коп}. */
    static Finding withHundredths(int first, int word, BigDecimal value, String code, Atoms atoms, Currencies currencies) {
        int number = word + 1;
        boolean hundredths = atoms.isNumber(number) && atoms.length(number) <= 2 && atoms.gapWithin(word, " .,")
                && atoms.isWord(number + 1) && atoms.gapWithin(number, " ") && currencies.isHundredth(atoms.word(number + 1), code);
        if (!hundredths) {
            return finding(value, code, atoms.span(first, word));
        }
        BigDecimal part = new BigDecimal(atoms.word(number)).movePointLeft(2);
        return finding(value.add(part), code, atoms.span(first, number + 1));
    }

    private @Nullable Finding before(int first, int last, BigDecimal value, Atoms atoms) {
        String text = atoms.text();
        int start = atoms.start(first);
        int symbolEnd = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
        int symbol = currencies.symbolLengthBefore(text, symbolEnd);
        String bySymbol = symbol == 0 ? null : currencies.ofSymbol(text.substring(symbolEnd - symbol, symbolEnd));
        if (bySymbol != null && !Character.isLetter(text.charAt(symbolEnd - 1))) {
            return finding(value, bySymbol, new Span(symbolEnd - symbol, atoms.end(last)));
        }
        boolean wordLeads = atoms.isWord(first - 1) && atoms.length(first - 1) >= 2 && atoms.gapWithin(first - 1, " .");
        String byWord = wordLeads ? currencies.ofWord(atoms.word(first - 1)) : null;
        boolean belongsToNumberBefore = atoms.isNumber(first - 2) && atoms.gapWithin(first - 2, " ");
        return byWord == null || belongsToNumberBefore ? null : finding(value, byWord, atoms.span(first - 1, last));
    }

    static Finding finding(BigDecimal value, String code, Span span) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        String plain = (whole ? value.setScale(0) : value).toPlainString();
        return Finding.plain(SignalType.AMOUNT, plain, span, Strength.SHAPED, "number beside a currency").withRole(code);
    }
}
