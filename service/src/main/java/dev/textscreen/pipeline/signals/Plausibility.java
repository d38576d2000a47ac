package dev.textscreen.pipeline.signals;

import dev.textscreen.pipeline.signals.checkdigits.PolishNumbers;
import dev.textscreen.pipeline.signals.checkdigits.UkrainianNumbers;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Whether a number with right check digits could have been given out at all: what a number must be beside valid to count without a word
 * that names it, since one in ten random numbers has a right check digit.
 */
final class Plausibility {

    private static final int EARLIEST_BIRTH = 1910;
    private static final int LATEST_YEAR = 2035;
    /** Far above the newest code of the Ukrainian register of enterprises. */
    private static final int LAST_EDRPOU = 47_000_000;
    private static final int FIRST_OGRN_YEAR = 2;

    private Plausibility() {
    }

    static boolean of(NumberScheme scheme, String digits) {
        return switch (scheme) {
            case UA_RNOKPP -> isBirth(UkrainianNumbers.birthDate(digits));
            case UA_EDRPOU -> Integer.parseInt(digits) <= LAST_EDRPOU && !isDate(digits);
            case RU_OGRN -> "15".indexOf(digits.charAt(0)) >= 0 && hasOgrnYear(digits);
            case RU_OGRNIP -> digits.charAt(0) == '3' && hasOgrnYear(digits);
            case PL_PESEL -> PolishNumbers.birthDate(digits).filter(Plausibility::isBirth).isPresent();
            case RU_INN_ORGANISATION, RU_INN_PERSON, RU_SNILS, RU_KPP, PL_NIP, PL_REGON, PL_REGON_LOCAL, US_SSN, US_EIN, IMO -> true;
        };
    }

    private static boolean isBirth(LocalDate date) {
        return date.getYear() >= EARLIEST_BIRTH && date.getYear() <= LATEST_YEAR;
    }

    /** The register began in 2002; the second and third digit are the year of the entry, the next two the region. */
    private static boolean hasOgrnYear(String digits) {
        int year = Integer.parseInt(digits, 1, 3, 10);
        return year >= FIRST_OGRN_YEAR && year <= LATEST_YEAR % 100 && !digits.startsWith("00", 3);
    }

    /** Eight digits that read as a day of our time, with the year first or last. */
    private static boolean isDate(String digits) {
        return isDay(digits, 0, 4, 6) || isDay(digits, 4, 2, 0);
    }

    private static boolean isDay(String digits, int year, int month, int day) {
        int written = Integer.parseInt(digits, year, year + 4, 10);
        if (written < EARLIEST_BIRTH || written > LATEST_YEAR) {
            return false;
        }
        try {
            LocalDate.of(written, Integer.parseInt(digits, month, month + 2, 10), Integer.parseInt(digits, day, day + 2, 10));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
