package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.text.Language;
import java.util.Optional;

/** Names that carry a legal form, quoted or not, before or after the form. */
final class CompanyPatterns {

    private static final int LONGEST_NAME = 7;
    private static final double SURE = 0.97;
    private static final double UNQUOTED = 0.9;

    private final NameLexicon lexicon;
    private final LegalFormScan scan;

    CompanyPatterns(NameLexicon lexicon, LegalFormScan scan) {
        this.lexicon = lexicon;
        this.scan = scan;
    }

    Optional<Organization> at(WordRow row, int index) {
        Optional<LegalFormScan.Found> found = row.isTaken(index) ? Optional.empty() : scan.at(row, index);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        LegalFormScan.Found form = found.get();
        if (form.form().position().after()) {
            Optional<Organization> before = nameBefore(row, withNext(row, form));
            if (before.isPresent()) {
                return before;
            }
        }
        boolean quoted = form.to() < row.size() && Quotes.opens(row.get(form.to()));
        return quoted || form.form().position().before() ? nameAfter(row, form) : Optional.empty();
    }

    /** "Holdings B.V.", "Group, Inc.": the form that ends a name stands beside one that is part of it. */
    private LegalFormScan.Found withNext(WordRow row, LegalFormScan.Found form) {
        LegalFormScan.Found whole = form;
        for (int more = 0; more < 2; more++) {
            int next = whole.to() < row.size() && row.get(whole.to()).is(',') ? whole.to() + 1 : whole.to();
            Optional<LegalFormScan.Found> found = next >= row.size()
                    ? Optional.empty()
                    : scan.at(row, next).filter(f -> f.form().position() == LegalForm.Position.AFTER);
            if (found.isEmpty()) {
                break;
            }
            whole = new LegalFormScan.Found(form.form(), form.from(), found.get().to());
        }
        return whole;
    }

    private Optional<Organization> nameAfter(WordRow row, LegalFormScan.Found form) {
        int start = form.to();
        for (int more = 0; more < 2 && start < row.size(); more++) {
            Optional<LegalFormScan.Found> second = scan.at(row, start).filter(f -> f.form().position().before());
            if (second.isEmpty()) {
                break;
            }
            start = second.get().to();
        }
        if (start >= row.size() || row.get(start).span().start() - row.get(start - 1).span().end() > 1) {
            return Optional.empty();
        }
        if (Quotes.opens(row.get(start))) {
            int close = Quotes.closing(row, start);
            if (close <= start + 1) {
                return Optional.empty();
            }
            boolean described = row.get(form.from()).shape() == NameWord.Shape.LOWER && form.to() - form.from() > 1;
            return Optional
                    .of(described ? new Organization(start + 1, close, form, SURE) : withTail(row, form, close + 1, SURE));
        }
        if (form.form().position() == LegalForm.Position.TRADER || !hasCapitals(form, row)) {
            return Optional.empty();
        }
        int end = nameEnd(row, start);
        return end == start ? Optional.empty() : Optional.of(withTail(row, form, end, UNQUOTED));
    }

    /** "PHU Alfa sp. z o.o.": a word for the trade before the name and the legal form after it. */
    private Organization withTail(WordRow row, LegalFormScan.Found form, int end, double confidence) {
        int next = end < row.size() && row.get(end).is(',') ? end + 1 : end;
        Optional<LegalFormScan.Found> tail = next >= row.size() || row.isTaken(next)
                ? Optional.empty()
                : scan.at(row, next).filter(found -> found.form().position() == LegalForm.Position.AFTER);
        return new Organization(form.from(), tail.map(LegalFormScan.Found::to).orElse(end), form, confidence, tail.orElse(null));
    }

    private static boolean hasCapitals(LegalFormScan.Found form, WordRow row) {
        return row.get(form.from()).isCapital() || row.get(form.from()).isInitial() || form.to() - form.from() > 2;
    }

    /** Past the last word of an unquoted name: capitals, numbers and what joins them, up to a person's name. */
    private int nameEnd(WordRow row, int start) {
        int end = start;
        for (int i = start; i < Math.min(row.size(), start + LONGEST_NAME); i++) {
            NameWord word = row.get(i);
            boolean near = i == start || row.get(i).span().start() - row.get(i - 1).span().end() <= 1;
            boolean person = i > start && word.isGiven() && row.next(i) != WordRow.NONE && row.get(row.next(i)).isCapital()
                    && row.get(row.next(i)).surnameStrength() >= 0.5;
            boolean form = scan.at(row, i).isPresent() && i > start && row.get(i).shape() == NameWord.Shape.UPPER;
            if (!near || person || form || row.get(i).sentence() != row.get(start).sentence()) {
                break;
            }
            if (word.isCapital() || (word.shape() == NameWord.Shape.NUMBER && i > start && word.text().length() < 4)) {
                end = i + 1;
            } else if (i == start || !lexicon.isLink(LinkWord.COMPANY, word.key())) {
                break;
            }
        }
        return end;
    }

    private Optional<Organization> nameBefore(WordRow row, LegalFormScan.Found form) {
        int last = form.from() - 1;
        if (last >= 0 && row.get(last).is(',')) {
            if (isPlainWord(row, form)) {
                return Optional.empty();
            }
            last--;
        }
        if (last < 0 || row.isTaken(last)) {
            return Optional.empty();
        }
        if (Quotes.closes(row.get(last)) && form.from() - last == 1) {
            int open = Quotes.opening(row, last);
            return open == WordRow.NONE ? Optional.empty() : Optional.of(new Organization(open, form.to(), form, SURE));
        }
        int start = nameStart(row, last, last < form.from() - 1);
        return start > last ? Optional.empty() : Optional.of(new Organization(start, form.to(), form, UNQUOTED));
    }

    /** "Hanna Stone, group leader": a form that is one word in small letters without a dot. */
    private static boolean isPlainWord(WordRow row, LegalFormScan.Found form) {
        return form.to() - form.from() == 1 && row.get(form.from()).shape() == NameWord.Shape.LOWER
                && row.get(form.from()).text().indexOf('.') < 0;
    }

    /** The first word of the name that ends with the word; one past it where there is no name. */
    private int nameStart(WordRow row, int last, boolean comma) {
        int start = last + 1;
        for (int i = last; i >= Math.max(0, last - LONGEST_NAME); i--) {
            NameWord word = row.get(i);
            boolean near = i == last ? !comma || word.isCapital() : row.get(i + 1).span().start() - word.span().end() <= 1;
            if (!near || row.isTaken(i) || row.inCapitals() && isFunctionWord(word)
                    || word.sentence() != row.get(last).sentence() && !row.get(i + 1).isCapital()) {
                break;
            }
            if (word.isCapital() || word.isInitial() || (word.shape() == NameWord.Shape.NUMBER && (i < last || isCounted(row, i)))) {
                start = i;
            } else if (i == last || !lexicon.isLink(LinkWord.COMPANY, word.key())) {
                break;
            }
        }
        while (start < last && (isPlainStart(row, start) || isReference(row, start)
                || lexicon.isLink(LinkWord.COMPANY, row.get(start).key()))) {
            start++;
        }
        boolean numberOnly = start <= last && !row.get(start).isCapital() && !row.get(start).isInitial();
        return numberOnly || (start == last && isPlainStart(row, start)) ? last + 1 : start;
    }

    /** "Invoice 4471 Acme Ltd": a number that the word before it explains. */
    private static boolean isReference(WordRow row, int index) {
        return row.isNumber(index) && (row.get(index).text().length() > 2 || row.previous(index) != WordRow.NONE);
    }

    /** In capitals throughout, prepositions and the like are as large as names. */
    private boolean isFunctionWord(NameWord word) {
        return word.has(PartOfSpeech.ADP) && !lexicon.isLink(LinkWord.COMPANY, word.key());
    }

    /** "Nord Link 2 AG": a short number after a name is part of it. */
    private static boolean isCounted(WordRow row, int index) {
        return row.get(index).text().length() < 3 && row.previous(index) != WordRow.NONE && row.get(row.previous(index)).isCapital();
    }

    /** "Spółka Alfa S.A.", "Компанія Альфа": a word that only says that it is a company. */
    private boolean isDescription(NameWord word) {
        return lexicon.isHead(word.language(), "company", word.lemma()) && !lexicon.isHead(word.language(), "institution", word.lemma());
    }

    /** "Payment Acme Ltd": a capital that only the beginning of the text gave to a word of payments. */
    private boolean isPlainStart(WordRow row, int index) {
        NameWord word = row.get(index);
        return row.startsSentence(index) && (lexicon.isNoName(word.language(), "word", word.key())
                || lexicon.isNoName(word.language(), "word", word.lemma()) || isDescription(word) || isParty(row, index));
    }

    /** "Insurer Oranta plc", "Dostawca Brzoza S.A.": what the company is in the matter, before a name that no dictionary has. */
    private boolean isParty(WordRow row, int index) {
        NameWord word = row.get(index);
        return index + 1 < row.size() && (row.get(index + 1).isUnknown() || word.language() != Language.ENGLISH)
                && lexicon.isTitle(word.language(), "position", word.lemma());
    }
}
