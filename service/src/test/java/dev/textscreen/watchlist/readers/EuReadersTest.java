package dev.textscreen.watchlist.readers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.watchlist.Entity;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class EuReadersTest {

    private final Collected xml = Collected.from("eu-fsf.xml");
    private final Collected csv = Collected.from("eu-fsf.csv");

    EuReadersTest() throws IOException {
    }

    @Test
    void areDetectedAndGiveTheSameIds() {
        assertThat(xml.format()).isEqualTo("eu-xml");
        assertThat(csv.format()).isEqualTo("eu-csv");
        assertThat(xml.ids()).containsExactly("eu-9001", "eu-9002").isEqualTo(csv.ids());
    }

    @Test
    void tellStrongNamesFromWeakOnes() {
        Entity person = xml.byId("eu-9001");
        assertThat(person.schema()).isEqualTo("Person");
        assertThat(person.values("name")).containsExactly("Zenon Wymyslony");
        assertThat(person.values("alias")).containsExactly("Зенон Вымыслоный");
        assertThat(person.values("weakAlias")).containsExactly("Zenek");
    }

    @Test
    void readBirthsByDayByMonthByYearCircaAndAsARange() {
        assertThat(xml.byId("eu-9001").values("birthDate")).containsExactly("1957-04-08", "1959", "1960-06", "1961", "1962", "1963");
    }

    @Test
    void readWhatIsKnownOfASubject() {
        Entity person = xml.byId("eu-9001");
        assertThat(person.values("gender")).containsExactly("male");
        assertThat(person.values("nationality")).containsExactly("by");
        assertThat(person.values("country")).containsExactly("by");
        assertThat(person.values("passportNumber")).containsExactly("MP1234567");
        assertThat(person.values("idNumber")).containsExactly("ID-1");
        assertThat(person.values("email")).containsExactly("zenon@example.org");
        assertThat(person.values("programId")).containsExactly("INV");
        assertThat(person.values("recordId")).containsExactly("EU.9001.1", "QDi.999");
        assertThat(person.values("topics")).containsExactly("sanction");
        Entity bank = xml.byId("eu-9002");
        assertThat(bank.schema()).isEqualTo("Organization");
        assertThat(bank.values("swiftBic")).containsExactly("FABLBY2X");
        assertThat(bank.values("registrationNumber")).containsExactly("100200300");
    }

    @Test
    void gatherTheRowsOfASubject() {
        Entity person = csv.byId("eu-9001");
        assertThat(person.values("name")).containsExactly("Zenon Wymyslony");
        assertThat(person.values("alias")).containsExactly("Зенон Вымыслоный");
        assertThat(person.values("birthDate")).containsExactly("1957-04-08");
        assertThat(person.values("passportNumber")).containsExactly("MP1234567");
        assertThat(person.values("nationality")).containsExactly("by");
        assertThat(person.values("address")).containsExactly("Fable 1, Minsk, BELARUS");
        assertThat(person.values("programId")).containsExactly("INV");
    }

    @Test
    void nameFileAndLineOfWhatCannotBeRead() {
        assertThat(xml.badRows()).containsExactly("eu-fsf.xml:25: no name");
        assertThat(csv.badRows()).containsExactly("eu-fsf.csv:6: 3 columns where the header has 30", "eu-fsf.csv:7: no name");
    }
}
