package dev.textscreen.watchlist.readers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.watchlist.Entity;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UkReadersTest {

    private final Collected ofsi = Collected.from("ConList.csv");
    private final Collected csv = Collected.from("UK-Sanctions-List.csv");
    private final Collected xml = Collected.from("UK-Sanctions-List.xml");

    UkReadersTest() throws IOException {
    }

    @Test
    void areDetectedAndPrefixIdsByTheList() {
        assertThat(ofsi.format()).isEqualTo("uk-csv");
        assertThat(csv.format()).isEqualTo("uk-csv");
        assertThat(xml.format()).isEqualTo("uk-xml");
        assertThat(ofsi.ids()).containsExactly("ofsi-99001", "ofsi-99002", "ofsi-99003");
        assertThat(csv.ids()).containsExactly("uksl-INV0001", "uksl-INV0002").isEqualTo(xml.ids());
    }

    @Test
    void gatherTheRowsOfAnEntryWhereverTheyStand() {
        Entity person = ofsi.byId("ofsi-99001");
        assertThat(person.schema()).isEqualTo("Person");
        assertThat(person.values("name")).containsExactly("Roman Petrovych FABULA");
        assertThat(person.values("alias")).containsExactly("Роман Фабула", "Roman FABULYA");
        assertThat(person.values("weakAlias")).containsExactly("ROMA");
        assertThat(person.values("birthDate")).containsExactly("1968", "1968-03-14", "1969-05");
        assertThat(person.values("nationality")).containsExactly("ru", "by");
        assertThat(person.values("passportNumber")).containsExactly("750001122", "750001133");
        assertThat(person.values("idNumber")).containsExactly("770012345678");
        assertThat(person.values("programId")).containsExactly("Invented Regime");
        assertThat(person.lastChange()).isEqualTo("2023-02-01");
        assertThat(ofsi.byId("ofsi-99002").schema()).isEqualTo("Vessel");
        assertThat(ofsi.byId("ofsi-99003").values("previousName")).containsExactly("OLD FABLE WORKS");
    }

    @Test
    void readTheSanctionsListAsCsv() {
        Entity person = csv.byId("uksl-INV0001");
        assertThat(person.values("name")).containsExactly("Roman FABULA");
        assertThat(person.values("weakAlias")).containsExactly("ROMA");
        assertThat(person.values("birthDate")).containsExactly("1968", "1969-05");
        assertThat(person.values("gender")).containsExactly("male");
        assertThat(person.values("nationality")).containsExactly("ru");
        assertThat(csv.byId("uksl-INV0002").values("imoNumber")).containsExactly("1234567");
    }

    @Test
    void readTheSanctionsListAsXml() {
        Entity person = xml.byId("uksl-INV0001");
        assertThat(person.values("name")).containsExactly("Roman FABULA");
        assertThat(person.values("alias")).containsExactly("Roman FABULYA", "Роман Фабула");
        assertThat(person.values("weakAlias")).containsExactly("ROMA");
        assertThat(person.values("birthDate")).containsExactly("1968-03-14", "1969");
        assertThat(person.values("nationality")).containsExactly("ru", "by");
        assertThat(person.values("address")).containsExactly("1 Fable Street, 443000, Russia");
        assertThat(person.values("idNumber")).containsExactly("770012345678");
        assertThat(xml.byId("uksl-INV0002").values("imoNumber")).containsExactly("1234567");
    }

    @Test
    void nameFileAndLineOfWhatCannotBeRead() {
        assertThat(ofsi.badRows()).containsExactly("ConList.csv:7: 4 columns where the header has 36",
                "ConList.csv:8: no Group ID or Unique ID");
        assertThat(xml.badRows()).containsExactly("UK-Sanctions-List.xml:23: no UniqueID");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"28/01/1965|1965-01-28", "00/00/1965|1965", "dd/mm/1965|1965", "dd/05/1965|1965-05",
            "00/05/1965|1965-05", "1965|1965", "circa 1965|1965", "00/00/0000|''", "dd/13/1965|''"})
    void readDatesWithUnknownDaysAndMonths(String words, String dates) {
        assertThat(String.join(" ", UkDesignation.dates(words))).isEqualTo(dates);
    }
}
