package dev.textscreen.pipeline.signals.checkdigits;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Random numbers whose check digits are computed here another way: by trying, by big integers, by the textbook sum. */
class GeneratedNumbersTest {

    private static final long SEED = 20240117L;
    private static final int ROUNDS = 300;

    private final Random random = new Random(SEED);

    @Test
    void everyChangedDigitOfACardShows() {
        for (int i = 0; i < ROUNDS; i++) {
            String body = digits(15);
            int sum = 0;
            for (int k = 0; k < 15; k++) {
                int doubled = (body.charAt(k) - '0') * (k % 2 == 0 ? 2 : 1);
                sum += doubled / 10 + doubled % 10;
            }
            assertEveryChangeShows(body + (1000 - sum) % 10, Luhn::valid);
        }
    }

    @Test
    void everyChangedDigitOfAnAccountShows() {
        for (int i = 0; i < ROUNDS; i++) {
            String body = digits(24);
            // P is 25, L is 21
            BigInteger number = new BigInteger(body + "252100");
            int check = 98 - number.mod(BigInteger.valueOf(97)).intValue();
            String iban = "PL" + (check < 10 ? "0" : "") + check + body;
            assertThat(Mod97.validIban(iban)).as("seed %d: %s", SEED, iban).isTrue();
            assertEveryChangeShows(iban.substring(2), rest -> Mod97.validIban("PL" + rest));
        }
    }

    @Test
    void everyChangedDigitOfAPeselShows() {
        for (int i = 0; i < ROUNDS; i++) {
            String body = String.format(Locale.ROOT, "%02d%02d%02d", random.nextInt(100), 1 + random.nextInt(12), 1 + random.nextInt(28))
                    + digits(4);
            int sum = 0;
            for (int k = 0; k < 10; k++) {
                sum += at(body, k) * at("9731973197", k);
            }
            assertEveryChangeShows(body + sum % 10, PolishNumbers::validPesel);
        }
    }

    @Test
    void everyChangedDigitOfANipShows() {
        for (int i = 0; i < ROUNDS; i++) {
            String body = (1 + random.nextInt(9)) + digits(8);
            BigInteger sum = weighted(body, "657234567");
            int check = sum.mod(BigInteger.valueOf(11)).intValue();
            if (check < 10) {
                assertEveryChangeShows(body + check, PolishNumbers::validNip);
            }
        }
    }

    @Test
    void everyChangedDigitOfAGermanVatNumberShows() {
        for (int i = 0; i < ROUNDS; i++) {
            String body = digits(8);
            assertEveryChangeShows(theOneThatFits(body, VatChecks::mod11And10), VatChecks::mod11And10);
        }
    }

    @Test
    void exactlyOneCheckDigitFitsAUkrainianTaxpayer() {
        for (int i = 0; i < ROUNDS; i++) {
            String body = (1 + random.nextInt(3)) + digits(8);
            int sum = 0;
            int[] weights = {-1, 5, 7, 9, 4, 6, 10, 5, 7};
            for (int k = 0; k < 9; k++) {
                sum += weights[k] * (body.charAt(k) - '0');
            }
            int check = (sum - 11 * Math.floorDiv(sum, 11)) % 10;
            assertThat(theOneThatFits(body, UkrainianNumbers::validRnokpp)).as("seed %d", SEED).isEqualTo(body + check);
        }
    }

    @Test
    void russianRegistrationsAgreeWithBigIntegers() {
        for (int i = 0; i < ROUNDS; i++) {
            String organisation = (1 + random.nextInt(9)) + digits(11);
            String trader = "3" + digits(13);
            assertThat(theOneThatFits(organisation, RussianNumbers::validOgrn))
                    .isEqualTo(organisation + lastDigitOfRemainder(organisation, 11));
            assertThat(theOneThatFits(trader, RussianNumbers::validOgrn)).isEqualTo(trader + lastDigitOfRemainder(trader, 13));
        }
    }

    @Test
    void russianTaxpayersAgreeWithTheTextbookSum() {
        for (int i = 0; i < ROUNDS; i++) {
            String body = "77" + digits(7);
            int check = (2 * at(body, 0) + 4 * at(body, 1) + 10 * at(body, 2) + 3 * at(body, 3) + 5 * at(body, 4) + 9 * at(body, 5)
                    + 4 * at(body, 6) + 6 * at(body, 7) + 8 * at(body, 8)) % 11 % 10;
            assertThat(theOneThatFits(body, RussianNumbers::validInn)).as("seed %d", SEED).isEqualTo(body + check);
        }
    }

    @Test
    void polishPersonsCarryTheirBirthDate() {
        assertThat(PolishNumbers.birthDate("02270803628")).hasToString("Optional[2002-07-08]");
        assertThat(PolishNumbers.birthDate("44051401359")).hasToString("Optional[1944-05-14]");
        assertThat(PolishNumbers.birthDate("44053201359")).isEmpty();
    }

    @Test
    void ukrainianTaxpayersCarryTheirBirthDate() {
        assertThat(UkrainianNumbers.birthDate("0000100000")).hasToString("1900-01-01");
        assertThat(UkrainianNumbers.birthDate("2960512349")).hasToString("1981-01-20");
    }

    private void assertEveryChangeShows(String right, Predicate<String> check) {
        assertThat(check.test(right)).as("seed %d: %s", SEED, right).isTrue();
        for (int i = 0; i < right.length(); i++) {
            char other = (char) ('0' + (right.charAt(i) - '0' + 1 + random.nextInt(9)) % 10);
            String changed = right.substring(0, i) + other + right.substring(i + 1);
            assertThat(check.test(changed)).as("seed %d: %s for %s", SEED, changed, right).isFalse();
        }
    }

    private static String theOneThatFits(String body, Predicate<String> check) {
        String found = "";
        for (char digit = '0'; digit <= '9'; digit++) {
            if (check.test(body + digit)) {
                assertThat(found).as("two check digits fit %s", body).isEmpty();
                found = body + digit;
            }
        }
        return found;
    }

    private static BigInteger weighted(String digits, String weights) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < weights.length(); i++) {
            sum = sum.add(BigInteger.valueOf(at(digits, i)).multiply(BigInteger.valueOf(at(weights, i))));
        }
        return sum;
    }

    private static int lastDigitOfRemainder(String digits, int modulus) {
        return new BigInteger(digits).mod(BigInteger.valueOf(modulus)).intValue() % 10;
    }

    private static int at(String digits, int index) {
        return digits.charAt(index) - '0';
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }
}
