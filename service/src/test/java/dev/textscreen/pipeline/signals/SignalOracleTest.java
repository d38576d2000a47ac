package dev.textscreen.pipeline.signals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalOracleTest {

    private static final long SEED = 81_551L;
    private static final int ROUNDS = 200;
    private static final SignalExtractor EXTRACTOR = SignalExtractor.load(Path.of("../dictionaries"));

    @ParameterizedTest
    @CsvSource({"UA_RNOKPP, UKRAINIAN, РНОКПП", "UA_EDRPOU, UKRAINIAN, ЄДРПОУ", "RU_INN, RUSSIAN, ИНН", "RU_OGRN, RUSSIAN, ОГРН",
            "RU_SNILS, RUSSIAN, СНИЛС", "PL_PESEL, POLISH, PESEL", "PL_NIP, POLISH, NIP", "PL_REGON, POLISH, REGON", "IBAN, ENGLISH, IBAN",
            "LEI, ENGLISH, LEI", "ISIN, ENGLISH, ISIN", "IMO, ENGLISH, IMO", "VIN, ENGLISH, VIN", "CREDIT_CARD, ENGLISH, card",
            "BTC_ADDRESS, ENGLISH, bitcoin", "EU_VAT, ENGLISH, VAT"})
    void tellsValidNumbersFromThoseWithAnotherCheckDigit(SignalType type, Language language, String trigger) {
        NumberOracle oracle = new NumberOracle(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            String number = oracle.valid(type);
            Signal right = only(type, trigger + " " + number, language);
            assertThat(right.valid()).as("seed %d: %s", SEED, number).isTrue();
            assertThat(right.value()).as("seed %d: %s", SEED, number).isEqualTo(number);
            String wrong = spoilt(type, number);
            assertThat(all(type, trigger + " " + wrong, language)).as("seed %d: %s", SEED, wrong).noneMatch(Signal::valid);
        }
    }

    @ParameterizedTest
    @CsvSource({"UA_RNOKPP, UKRAINIAN, РНОКПП, P", "UA_EDRPOU, UKRAINIAN, ЄДРПОУ, O",
            "RU_SNILS, RUSSIAN, СНИЛС, P",
            "PL_PESEL, POLISH, PESEL, P", "PL_NIP, POLISH, NIP, O", "PL_REGON, POLISH, REGON, O"})
    void linksANumberToTheMentionBeforeItAndSaysWhy(SignalType type, Language language, String trigger, String kind) {
        String number = new NumberOracle(SEED).valid(type);
        Signal signal = only(type, "[" + kind + ":Alfa Beta], " + trigger + " " + number, language);
        assertThat(signal.mention()).isEqualTo(OptionalInt.of(0));
        assertThat(signal.evidence()).contains("linked");
    }

    private static Signal only(SignalType type, String marked, Language language) {
        List<Signal> found = all(type, marked, language);
        assertThat(found).as("seed %d: %s", SEED, marked).hasSize(1);
        return found.getFirst();
    }

    private static List<Signal> all(SignalType type, String marked, Language language) {
        MarkedText text = MarkedText.of(marked, language);
        return EXTRACTOR.extract(text.text(), text.normalized()).stream().filter(s -> s.type() == type).toList();
    }

    /** The number with another check digit. */
    private static String spoilt(SignalType type, String number) {
        int at = type == SignalType.VIN ? 8 : number.length() - 1;
        char old = number.charAt(at);
        char other = old == '7' ? '8' : '7';
        return number.substring(0, at) + other + number.substring(at + 1);
    }
}
