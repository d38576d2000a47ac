package dev.textscreen.measuring;

import java.util.List;
import java.util.function.Function;

/** A kind of pairs of names: who is the same under two spellings, and who only looks alike. */
enum PairKind {
    ORDER(true, "Person", s -> twoWays(s, (given, surname) -> surname + ", " + given)), INITIAL(true, "Person",
            s -> twoWays(s, (given, surname) -> given.charAt(0) + ". " + surname)), TITLED(true, "Person", s -> twoWays(s, (given,
                    surname) -> s.any(List.of("Mr ", "Dr. ", "Prof. ", "Gen. ", "President ")) + given + " " + surname)), GENERATION_OF_ONE(
                            true, "Person",
                            s -> twoWays(s, (given, surname) -> given + " " + surname + s.any(List.of(" Jr.", " Jr", ", Jr.", " Sr.", " II",
                                    " III")))), JOINED(true, "Person", s -> twoWays(s, (given, surname) -> given + surname)), SPLIT(true,
                                            "Person",
                                            s -> twoWays(s, (given, surname) -> given + " " + surname.substring(0, surname.length() / 2)
                                                    + " "
                                                    + surname.substring(surname.length() / 2))), MIDDLE_OF_ONE(true, "Person", s -> twoWays(
                                                            s,
                                                            (given, surname) -> given + " " + s.given() + " " + surname)), MIDDLE_INITIAL(
                                                                    true, "Person",
                                                                    s -> middle(s, (given, middle, surname) -> given + " " + middle.charAt(
                                                                            0) + " " + surname)), TWO_SURNAMES(true, "Person", s -> middle(
                                                                                    s, (given, first, second) -> given + " " + first,
                                                                                    true)), NICKNAME(true, "Person",
                                                                                            s -> ofGiven(s, s.nickname())), NATIONAL_FORM(
                                                                                                    true, "Person",
                                                                                                    s -> ofGiven(s, s.family())), CYRILLIC(
                                                                                                            true, "Person",
                                                                                                            PairKind::cyrillic), CHINESE_BY_SOUND(
                                                                                                                    true, "Person",
                                                                                                                    PairStock::transcription), ONE_SLIP(
                                                                                                                            true, "Person",
                                                                                                                            s -> twoWays(s,
                                                                                                                                    (given, surname) -> change(
                                                                                                                                            given + " "
                                                                                                                                                    + surname,
                                                                                                                                            NameChange.ONE_EDIT,
                                                                                                                                            s))), SLIP_IN_EACH(
                                                                                                                                                    true,
                                                                                                                                                    "Person",
                                                                                                                                                    s -> twoWays(
                                                                                                                                                            s,
                                                                                                                                                            (given, surname) -> change(
                                                                                                                                                                    given + " "
                                                                                                                                                                            + surname,
                                                                                                                                                                    NameChange.EDIT_IN_EACH,
                                                                                                                                                                    s))), LEGAL_FORM_SPELT(
                                                                                                                                                                            true,
                                                                                                                                                                            "Company",
                                                                                                                                                                            PairKind::legal), LEGAL_FORM_OF_ONE(
                                                                                                                                                                                    true,
                                                                                                                                                                                    "Company",
                                                                                                                                                                                    s -> companies(
                                                                                                                                                                                            s,
                                                                                                                                                                                            name -> name
                                                                                                                                                                                                    + " "
                                                                                                                                                                                                    + s.names
                                                                                                                                                                                                            .form())), NUMERAL(
                                                                                                                                                                                                                    true,
                                                                                                                                                                                                                    "Company",
                                                                                                                                                                                                                    PairKind::numeral), SHORT_TRADE(
                                                                                                                                                                                                                            true,
                                                                                                                                                                                                                            "Company",
                                                                                                                                                                                                                            PairKind::shortened), ACRONYM(
                                                                                                                                                                                                                                    true,
                                                                                                                                                                                                                                    "Company",
                                                                                                                                                                                                                                    PairKind::acronym), LETTERS_WITH_DOTS(
                                                                                                                                                                                                                                            true,
                                                                                                                                                                                                                                            "Company",
                                                                                                                                                                                                                                            PairKind::dotted), OTHER_SLIP(
                                                                                                                                                                                                                                                    true,
                                                                                                                                                                                                                                                    "Company",
                                                                                                                                                                                                                                                    s -> companies(
                                                                                                                                                                                                                                                            s,
                                                                                                                                                                                                                                                            name -> change(
                                                                                                                                                                                                                                                                    name,
                                                                                                                                                                                                                                                                    NameChange.ONE_EDIT,
                                                                                                                                                                                                                                                                    s))),

    RELATIVE(false, "Person", s -> others(s, true, false)), SAME_GIVEN_NAME(false, "Person",
            s -> others(s, false, false)), RELATIVE_OF_SAME_INITIAL(false, "Person", s -> others(s, true, true)), OTHER_INITIAL(false,
                    "Person", PairKind::otherInitial), OTHER_FIRST_SAME_MIDDLE(false, "Person", PairKind::otherFirst), OTHER_GENERATION(
                            false, "Person", PairKind::otherGeneration), FATHER_AND_SON(false, "Person", PairKind::fathers), OTHER_SYLLABLE(
                                    false, "Person", PairKind::syllables), OTHER_CHINESE_BY_SOUND(false, "Person",
                                            s -> List.of(s.transcription().getFirst(), s.transcription().getLast())), OTHER_NUMBER(false,
                                                    "Company",
                                                    PairKind::otherNumber), SISTER_SHIP(false, "Vessel", PairKind::sisters), SAME_TRADE(
                                                            false, "Company",
                                                            PairKind::sameTrade), OTHER_ACRONYM(false, "Company", PairKind::otherLetters);

    private static final List<List<String>> SHORT = List.of(List.of("International", "Intl"), List.of("Manufacturing", "Mfg"),
            List.of("Brothers", "Bros"), List.of("Technologies", "Tech"), List.of("Association", "Assn"), List.of("Company", "Co"),
            List.of("Engineering", "Eng"), List.of("Management", "Mgmt"), List.of("Department", "Dept"), List.of("University", "Univ"),
            List.of("National", "Natl"), List.of("Government", "Govt"), List.of("Services", "Svcs"), List.of("Trading", "Trdg"),
            List.of("Development", "Dev"), List.of("Institute", "Inst"), List.of("Industries", "Ind"), List.of("Center", "Centre"));
    private static final List<List<String>> NUMERALS = List.of(List.of("1", "I", "One", "First"), List.of("2", "II", "Two", "Second"),
            List.of("3", "III", "Three", "Third"), List.of("4", "IV", "Four", "Fourth"), List.of("5", "V", "Five", "Fifth"),
            List.of("6", "VI", "Six", "Sixth"));

    final boolean same;
    final String schema;
    private final Function<PairStock, List<String>> make;

    PairKind(boolean same, String schema, Function<PairStock, List<String>> make) {
        this.same = same;
        this.schema = schema;
        this.make = make;
    }

    /** Two names of this kind. */
    List<String> pair(PairStock stock) {
        return make.apply(stock);
    }

    private interface Two {
        String of(String given, String surname);
    }

    private interface Three {
        String of(String one, String two, String three);
    }

    private static List<String> twoWays(PairStock s, Two way) {
        String given = s.given();
        String surname = s.surname();
        return List.of(given + " " + surname, way.of(given, surname));
    }

    private static List<String> middle(PairStock s, Three way) {
        return middle(s, way, false);
    }

    private static List<String> middle(PairStock s, Three way, boolean surnames) {
        String given = s.given();
        String middle = surnames ? s.surname() : s.given();
        String surname = s.surname();
        return List.of(given + " " + middle + " " + surname, way.of(given, middle, surname));
    }

    private static List<String> ofGiven(PairStock s, List<String> forms) {
        String surname = s.surname();
        return List.of(forms.getFirst() + " " + surname, forms.getLast() + " " + surname);
    }

    private static List<String> cyrillic(PairStock s) {
        String surname = s.surname();
        List<String> given = s.slavic();
        return List.of(given.getLast() + " " + change(surname, NameChange.CYRILLIC, s), s.romanized(given) + " " + surname);
    }

    private static String change(String name, NameChange change, PairStock s) {
        return change.apply(name, true, s.random).orElse(name);
    }

    private static List<String> companies(PairStock s, Function<String, String> change) {
        String name = s.names.word() + " " + s.names.word();
        return List.of(name, change.apply(name));
    }

    private static List<String> legal(PairStock s) {
        String name = s.names.word() + " " + s.names.word();
        List<String> form = s.legalForm();
        return List.of(form.getFirst() + " " + name, form.getLast() + " " + name);
    }

    private static List<String> numeral(PairStock s) {
        List<String> numerals = s.any(NUMERALS);
        String one = s.any(numerals);
        String name = s.names.word() + s.any(List.of(" Fund ", " Capital ", " "));
        return List.of(name + one, name + PairStock.other(one, () -> s.any(numerals)));
    }

    private static List<String> shortened(PairStock s) {
        List<String> forms = s.any(SHORT);
        String name = s.names.word() + " " + s.names.word() + " ";
        return List.of(name + forms.getFirst(), name + forms.getLast());
    }

    private static List<String> acronym(PairStock s) {
        String one = s.names.word();
        String two = s.names.word();
        String three = s.names.word();
        String letters = "" + one.charAt(0) + two.charAt(0) + three.charAt(0);
        return List.of(one + " " + two + " " + three, letters);
    }

    private static String letters(PairStock s) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            letters.append((char) ('A' + s.random.nextInt(26)));
        }
        return letters.toString();
    }

    private static List<String> dotted(PairStock s) {
        String letters = letters(s);
        String trade = " " + s.names.trade();
        return List.of(letters + trade, letters.replaceAll("(.)", "$1.") + trade);
    }

    private static List<String> others(PairStock s, boolean surnameShared, boolean initialShared) {
        String given = s.given();
        String surname = s.surname();
        if (!surnameShared) {
            return List.of(given + " " + surname, given + " " + PairStock.other(surname, s::surname));
        }
        String other = PairStock.other(given, s::given);
        while (initialShared != (other.charAt(0) == given.charAt(0)) || other.equals(given)) {
            other = s.given();
        }
        return List.of(given + " " + surname, other + " " + surname);
    }

    private static List<String> otherInitial(PairStock s) {
        List<String> pair = others(s, true, false);
        return List.of(pair.getFirst(), pair.getLast().charAt(0) + "." + pair.getLast().substring(pair.getLast().indexOf(' ')));
    }

    private static List<String> otherFirst(PairStock s) {
        List<String> pair = others(s, true, false);
        String middle = " " + (char) ('A' + s.random.nextInt(26)) + ". ";
        return List.of(pair.getFirst().replace(" ", middle), pair.getLast().replace(" ", middle));
    }

    private static List<String> otherGeneration(PairStock s) {
        List<String> marks = s
                .any(List.of(List.of(" Jr.", " Sr."), List.of(" II", " III"), List.of(" Junior", " Senior"), List.of(" III", " IV")));
        String name = s.given() + " " + s.surname();
        return List.of(name + marks.getFirst(), name + marks.getLast());
    }

    private static List<String> fathers(PairStock s) {
        List<String> fathers = List.of("Ivan,Ivanovych", "Petro,Petrovych", "Oleh,Olehovych", "Bohdan,Bohdanovych", "Viktor,Viktorovych",
                "Anton,Antonovych", "Stepan,Stepanovych", "Roman,Romanovych");
        String one = s.any(fathers);
        String two = PairStock.other(one, () -> s.any(fathers));
        String surname = " " + s.surname();
        return List.of(one.split(",")[0] + " " + two.split(",")[1] + surname, two.split(",")[0] + " " + one.split(",")[1] + surname);
    }

    private static List<String> syllables(PairStock s) {
        String before = s.syllable() + " " + s.syllable();
        String last = s.syllable();
        String other = PairStock.other(last, s::syllable);
        return List.of(before + last.toLowerCase(java.util.Locale.ROOT), before + other.toLowerCase(java.util.Locale.ROOT));
    }

    private static List<String> otherNumber(PairStock s) {
        List<String> numerals = s.any(NUMERALS);
        List<String> others = s.any(NUMERALS);
        String name = s.names.word() + s.any(List.of(" Fund ", " Capital ", " Holding "));
        return numerals == others ? otherNumber(s) : List.of(name + s.any(numerals), name + s.any(others));
    }

    private static List<String> sisters(PairStock s) {
        String name = s.names.word() + " ";
        String one = String.valueOf(1 + s.random.nextInt(20));
        return List.of(name + one, name + PairStock.other(one, () -> String.valueOf(1 + s.random.nextInt(20))));
    }

    private static List<String> sameTrade(PairStock s) {
        String trade = " " + s.names.trade() + " " + s.names.form();
        String word = s.names.word();
        return List.of(word + trade, PairStock.other(word, s.names::word) + trade);
    }

    private static List<String> otherLetters(PairStock s) {
        String letters = letters(s);
        String trade = " " + s.names.trade();
        char last = letters.charAt(2);
        String other = letters.substring(0, 2) + (char) ('A' + (last - 'A' + 1 + s.random.nextInt(25)) % 26);
        return List.of(letters + trade, other + trade);
    }
}
