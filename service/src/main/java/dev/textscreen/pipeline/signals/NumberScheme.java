package dev.textscreen.pipeline.signals;

import dev.textscreen.pipeline.normalization.MentionType;
import dev.textscreen.pipeline.signals.checkdigits.AmericanNumbers;
import dev.textscreen.pipeline.signals.checkdigits.PolishNumbers;
import dev.textscreen.pipeline.signals.checkdigits.RussianNumbers;
import dev.textscreen.pipeline.signals.checkdigits.ShipAndCarNumbers;
import dev.textscreen.pipeline.signals.checkdigits.UkrainianNumbers;
import dev.textscreen.text.Language;
import java.util.Optional;
import java.util.function.Predicate;

/** An identifier of digits only: its type, country, length and check, and whom it names. */
enum NumberScheme {
    // @formatter:off
    UA_RNOKPP(SignalType.UA_RNOKPP, 10, UkrainianNumbers::validRnokpp),
    UA_EDRPOU(SignalType.UA_EDRPOU, 8, UkrainianNumbers::validEdrpou),
    RU_INN_ORGANISATION(SignalType.RU_INN, 10, RussianNumbers::validInn),
    RU_INN_PERSON(SignalType.RU_INN, 12, RussianNumbers::validInn),
    RU_OGRN(SignalType.RU_OGRN, 13, RussianNumbers::validOgrn),
    RU_OGRNIP(SignalType.RU_OGRN, 15, RussianNumbers::validOgrn),
    RU_SNILS(SignalType.RU_SNILS, 11, RussianNumbers::validSnils),
    RU_KPP(SignalType.RU_KPP, 9, RussianNumbers::validKpp),
    PL_PESEL(SignalType.PL_PESEL, 11, PolishNumbers::validPesel),
    PL_NIP(SignalType.PL_NIP, 10, PolishNumbers::validNip),
    PL_REGON(SignalType.PL_REGON, 9, PolishNumbers::validRegon),
    PL_REGON_LOCAL(SignalType.PL_REGON, 14, PolishNumbers::validRegon),
    US_SSN(SignalType.US_SSN, 9, AmericanNumbers::validSsn),
    US_EIN(SignalType.US_EIN, 9, AmericanNumbers::validEin),
    IMO(SignalType.IMO, 7, ShipAndCarNumbers::validImo);
    // @formatter:on

    private final SignalType type;
    private final int length;
    private final Predicate<CharSequence> check;

    NumberScheme(SignalType type, int length, Predicate<CharSequence> check) {
        this.type = type;
        this.length = length;
        this.check = check;
    }

    SignalType type() {
        return type;
    }

    /** In digits. */
    int length() {
        return length;
    }

    boolean valid(String digits) {
        return check.test(digits);
    }

    Optional<String> country() {
        return this == IMO ? Optional.empty() : Optional.of(name().substring(0, 2));
    }

    /** The language that texts about its holders are mostly in. */
    Language language() {
        return switch (name().substring(0, 2)) {
            case "UA" -> Language.UKRAINIAN;
            case "RU" -> Language.RUSSIAN;
            case "PL" -> Language.POLISH;
            default -> Language.ENGLISH;
        };
    }

    /** Whom the number must stand beside to count without a trigger; empty where it never does. */
    Optional<MentionType> holder() {
        return switch (this) {
            case UA_RNOKPP, RU_INN_PERSON, RU_SNILS, PL_PESEL, RU_OGRNIP -> Optional.of(MentionType.PERSON);
            case UA_EDRPOU, RU_INN_ORGANISATION, RU_OGRN, PL_NIP, PL_REGON, PL_REGON_LOCAL -> Optional.of(MentionType.ORGANIZATION);
            case RU_KPP, US_SSN, US_EIN, IMO -> Optional.empty();
        };
    }

    /** How the number is grouped so typically that form and check digits suffice; empty where it is not. */
    boolean typicalShape(String shape) {
        return switch (this) {
            case RU_SNILS -> shape.equals("3-3-3 2") || shape.equals("3-3-3-2");
            case PL_NIP -> shape.equals("3-3-2-2") || shape.equals("3-2-2-3");
            default -> false;
        };
    }
}
