package dev.textscreen.pipeline.signals.checkdigits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that standards, registers of public bodies and their documentation publish as examples. */
class PublishedNumbersTest {

    @ParameterizedTest
    @CsvSource({"7707083893, true", "7736050003, true", "500100732259, true", "7707083894, false", "500100732258, false", "123, false"})
    void checksRussianTaxpayers(String digits, boolean valid) {
        assertThat(RussianNumbers.validInn(digits)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"1027700132195, true", "1022200525819, true", "304500116000157, true", "1027700132196, false", "304500116000158, false"})
    void checksRussianRegistrations(String digits, boolean valid) {
        assertThat(RussianNumbers.validOgrn(digits)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"11223344595, true", "08765430300, true", "08765430200, true", "11223344594, false"})
    void checksRussianInsuranceNumbers(String digits, boolean valid) {
        assertThat(RussianNumbers.validSnils(digits)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"14360570, true", "00032129, true", "32855961, true", "14360571, false", "32855968, false", "11111111, false"})
    void checksUkrainianOrganisations(String digits, boolean valid) {
        assertThat(UkrainianNumbers.validEdrpou(digits)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"1759013776, true", "2530414071, true", "1759013770, false", "2222222222, false"})
    void checksUkrainianTaxpayers(String digits, boolean valid) {
        assertThat(UkrainianNumbers.validRnokpp(digits)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"44051401359, true", "02070803628, true", "44051401358, false", "44053201359, false"})
    void checksPolishPersons(String digits, boolean valid) {
        assertThat(PolishNumbers.validPesel(digits)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"5260250274, true", "1060000062, true", "5260250275, false"})
    void checksPolishTaxpayers(String digits, boolean valid) {
        assertThat(PolishNumbers.validNip(digits)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"123456785, true", "12345678512347, true", "123456786, false", "12345678512348, false"})
    void checksPolishStatistics(String digits, boolean valid) {
        assertThat(PolishNumbers.validRegon(digits)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"GB82WEST12345698765432, true", "UA213223130000026007233566001, true", "PL61109010140000071219812874, true",
            "NO9386011117947, true", "MT84MALT011000012345MTLCAST001S, true", "DE89370400440532013001, false",
            "GB82WEST12345698765423, false"})
    void checksAccounts(String iban, boolean valid) {
        assertThat(Mod97.validIban(iban)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"HWUPKR0MPOU8FGXBT394, true", "7LTWFZYICNSX8D621K86, true", "HWUPKR0MPOU8FGXBT395, false"})
    void checksLegalEntities(String lei, boolean valid) {
        assertThat(Mod97.validLei(lei)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"US0378331005, true", "AU0000XVGZA3, true", "GB0002634946, true", "US0378331006, false", "AU0000VXGZA3, true"})
    void checksSecurities(String isin, boolean valid) {
        assertThat(Luhn.validIsin(isin)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"4111111111111111, true", "378282246310005, true", "5555555555554444, true", "79927398713, true", "79927398710, false"})
    void checksCards(String digits, boolean valid) {
        assertThat(Luhn.valid(digits)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"9074729, true", "9319466, true", "9074728, false"})
    void checksShips(String digits, boolean valid) {
        assertThat(ShipAndCarNumbers.validImo(digits)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"1M8GDM9AXKP042788, true", "11111111111111111, true", "1M8GDM9A1KP042788, false"})
    void checksVehicles(String vin, boolean valid) {
        assertThat(ShipAndCarNumbers.vinCheckDigit(vin)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"078051120, true", "000123456, false", "666123456, false", "900123456, false", "123003456, false", "123450000, false"})
    void knowsAmericanPersonsByRange(String digits, boolean valid) {
        assertThat(AmericanNumbers.validSsn(digits)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"ATU13585627", "BE0428759497", "BG175074752", "CY10259033P", "CZ25123891", "DE136695976", "DK13585628", "EE100931558",
            "EL094259216", "ES54362315K", "ESJ99216582", "ESX2482300W", "FI20774740", "FR40303265045", "HR33392005961", "HU12892312",
            "IE6433435F", "IE6433435OA", "IT00743110157", "LT119511515", "LT100001919017", "LU15027442", "LV40003521600", "MT11679112",
            "NL004495445B01", "PL8567346215", "PT501964843", "RO18547290", "SE123456789701", "SI50223054", "SK2022749619",
            "XI980780684"})
    void checksVatNumbers(String number) {
        VatScheme scheme = VatScheme.ofPrefix(number).orElseThrow();
        assertThat(scheme.hasShape(number.substring(2))).isTrue();
        assertThat(scheme.checkDigitsRight(number.substring(2))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ATU13585626", "BE0428759498", "CY10259033Z", "CZ25123892", "DE136695978", "DK13585629", "EE100594103", "EL123456781",
            "ES54362315Z", "ESJ99216583", "FI20774741", "FR84323140391", "HR33392005962", "HU12892313", "IE6433435E", "IT00743110158",
            "LT100001919018", "LU15027443", "LV40003521601", "MT11679113", "NL123456789B90", "PL8567346216", "PT501964842", "RO18547291",
            "SE123456789101", "SI50223055", "SK2022749618", "XI802311781"})
    void refusesVatNumbersWithWrongDigits(String number) {
        assertThat(VatScheme.ofPrefix(number).orElseThrow().checkDigitsRight(number.substring(2))).isFalse();
    }

    /** Examples of EIP-55. */
    @ParameterizedTest
    @CsvSource({"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed, true", "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359, true",
            "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB, true", "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb, true",
            "0x52908400098527886E0F7030069857D2E4169EE7, true", "0xde709f2102306220921060314715629080e2fb77, true",
            "0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed, false"})
    void checksEthereumAddresses(String address, boolean valid) {
        assertThat(CryptoAddresses.validEthereum(address)).isEqualTo(valid);
    }

    /** Examples of BIP 173 and BIP 350, and the first address of Bitcoin. */
    @ParameterizedTest
    @CsvSource({"bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4, true", "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4, true",
            "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0, true", "BC1SW50QGDZ25J, true",
            "bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y, true",
            "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5, false", "bc1qw508D6qejxtdg4y5r3zarvary0c5xw7kv8f3t4, false",
            "bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4, false", "bc1gmk9yu, false",
            "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd, false"})
    void checksSegwitAddresses(String address, boolean valid) {
        assertThat(Bech32.valid(address)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa, true", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2, true",
            "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy, true", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb, false",
            "11A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa, false"})
    void checksBase58Addresses(String address, boolean valid) {
        assertThat(CryptoAddresses.validBase58(address)).isEqualTo(valid);
    }
}
