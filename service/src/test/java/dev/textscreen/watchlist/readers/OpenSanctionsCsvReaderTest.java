package dev.textscreen.watchlist.readers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.watchlist.Entity;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class OpenSanctionsCsvReaderTest {

    private final Collected list = Collected.from("targets.simple.csv");

    OpenSanctionsCsvReaderTest() throws IOException {
    }

    @Test
    void isDetectedByItsHeaderAndKeepsIds() {
        assertThat(list.format()).isEqualTo("opensanctions-csv");
        assertThat(list.ids()).containsExactly("NK-invented1", "NK-invented2");
    }

    @Test
    void splitsValuesAtSemicolonsOutsideQuotes() {
        Entity person = list.byId("NK-invented1");
        assertThat(person.values("alias")).containsExactly("Остап Вигаданко", "Vyhadanko; the Elder");
        assertThat(person.values("birthDate")).containsExactly("1961-02-03", "1961");
        assertThat(person.values("country")).containsExactly("ua", "pl");
        assertThat(person.values("idNumber")).containsExactly("AB123456");
        assertThat(person.values("programId")).containsExactly("UA-INV1");
        assertThat(person.values("topics")).containsExactly("sanction");
        assertThat(person.lastChange()).isEqualTo("2023-03-03");
        assertThat(person.datasets()).containsExactly("Invented Sanctions List");
    }

    @Test
    void tellsTheNumberOfAShipFromOtherNumbers() {
        Entity ship = list.byId("NK-invented2");
        assertThat(ship.values("imoNumber")).containsExactly("IMO1234567");
        assertThat(ship.values("registrationNumber")).containsExactly("V-77");
        assertThat(ship.values("topics")).isEmpty();
    }

    @Test
    void namesFileAndLineOfRowsThatCannotBeRead() {
        assertThat(list.badRows()).containsExactly("targets.simple.csv:3: 3 columns where the header has 16",
                "targets.simple.csv:5: no id");
    }
}
