package dev.textscreen.watchlist.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfacXmlReaderTest {

    private final Collected list = Collected.from("sdn.xml");

    OfacXmlReaderTest() throws IOException {
    }

    @Test
    void isDetectedByItsRootAndPrefixesIds() {
        assertThat(list.format()).isEqualTo("ofac-xml");
        assertThat(list.ids()).containsExactly("ofac-900001", "ofac-900003", "ofac-900004");
    }

    @Test
    void readsNamesByTheirKind() {
        Entity person = list.byId("ofac-900001");
        assertThat(person.schema()).isEqualTo("Person");
        assertThat(person.values("name")).containsExactly("Taras BAIKAR");
        assertThat(person.values("alias")).containsExactly("Taras Ivanovych BAYKAR");
        assertThat(person.values("weakAlias")).containsExactly("KOBZAR");
        assertThat(person.values("previousName")).containsExactly("Taras BAIKA");
        assertThat(person.values("lastName")).containsExactly("BAIKAR");
    }

    @Test
    void readsWhatIsKnownOfAPerson() {
        Entity person = list.byId("ofac-900001");
        assertThat(person.values("birthDate")).containsExactly("1961-03-07", "1963");
        assertThat(person.values("nationality")).containsExactly("ua");
        assertThat(person.values("country")).containsExactly("ua");
        assertThat(person.values("passportNumber")).containsExactly("FB112233");
        assertThat(person.values("taxNumber")).containsExactly("2345678901");
        assertThat(person.values("gender")).containsExactly("Male");
        assertThat(person.values("programId")).containsExactly("INV-EO1", "INV-EO2");
        assertThat(person.values("topics")).containsExactly("sanction");
        assertThat(person.values("notes")).contains("Atlantis", "Secondary sanctions risk: Invented Regulations");
    }

    @Test
    void readsAShipAndACompany() {
        Entity ship = list.byId("ofac-900003");
        assertThat(ship.schema()).isEqualTo("Vessel");
        assertThat(ship.values("registrationNumber")).isEmpty();
        assertThat(ship.values("imoNumber")).containsExactly("1234567");
        assertThat(ship.values("callSign")).containsExactly("XFAB1");
        assertThat(list.byId("ofac-900004").values("name")).containsExactly("FABLE & SONS");
    }

    @Test
    void namesFileAndLineOfAnEntryWithoutName() {
        assertThat(list.badRows()).containsExactly("sdn.xml:35: no name");
    }

    @Test
    void refusesADocumentTypeThatCouldExpandOrFetch(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("hostile.xml");
        Files.writeString(file, "<?xml version=\"1.0\"?>\n<!DOCTYPE sdnList [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n"
                + "<sdnList><sdnEntry><uid>1</uid><lastName>&b;</lastName></sdnEntry></sdnList>");
        assertThatThrownBy(() -> Collected.from(file)).isInstanceOf(UnreadableSourceException.class).hasMessageContaining("hostile.xml:2")
                .hasMessageContaining("DTD");
    }

    @Test
    void namesFileAndLineWhereTheXmlBreaks(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("cut.xml");
        Files.writeString(file, "<sdnList>\n<sdnEntry>\n<uid>1</uid>\n<lastName>CUT");
        assertThatThrownBy(() -> Collected.from(file)).isInstanceOf(UnreadableSourceException.class).hasMessageContaining("cut.xml:4");
    }
}
