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

class UnXmlReaderTest {

    private static final String LIST = """
            <?xml version="1.0" encoding="utf-8"?>
            <CONSOLIDATED_LIST dateGenerated="2020-01-01T00:00:00Z">
              <INDIVIDUALS>
                <INDIVIDUAL>
                  <DATAID>110001</DATAID><FIRST_NAME>BORISLAV</FIRST_NAME><SECOND_NAME>TESTOV</SECOND_NAME><THIRD_NAME/>
                  <UN_LIST_TYPE>Demo</UN_LIST_TYPE><REFERENCE_NUMBER>DEi.001</REFERENCE_NUMBER>
                  <NAME_ORIGINAL_SCRIPT>Борислав Тестов</NAME_ORIGINAL_SCRIPT><GENDER>Male</GENDER>
                  <TITLE><VALUE>Dr</VALUE></TITLE><DESIGNATION><VALUE>Harbour master</VALUE></DESIGNATION>
                  <NATIONALITY><VALUE>Russian Federation</VALUE></NATIONALITY>
                  <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Boris Testoff</ALIAS_NAME></INDIVIDUAL_ALIAS>
                  <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Boba; Bob</ALIAS_NAME></INDIVIDUAL_ALIAS>
                  <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
                  <INDIVIDUAL_ADDRESS><CITY>Ustye</CITY><COUNTRY>Russian Federation</COUNTRY></INDIVIDUAL_ADDRESS>
                  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1961-02-03</DATE></INDIVIDUAL_DATE_OF_BIRTH>
                  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1962</FROM_YEAR><TO_YEAR>1964</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
                  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1970</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
                  <INDIVIDUAL_PLACE_OF_BIRTH><CITY>Ustye</CITY><COUNTRY>Russian Federation</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
                  <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>AA 1</NUMBER></INDIVIDUAL_DOCUMENT>
                  <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>National Identification Number</TYPE_OF_DOCUMENT><NUMBER>77</NUMBER></INDIVIDUAL_DOCUMENT>
                </INDIVIDUAL>
                <INDIVIDUAL><DATAID>110002</DATAID></INDIVIDUAL>
              </INDIVIDUALS>
              <ENTITIES>
                <ENTITY><DATAID>110003</DATAID><FIRST_NAME>OSTROV CHARITY</FIRST_NAME>
                  <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Ostrov Fund</ALIAS_NAME></ENTITY_ALIAS>
                  <ENTITY_ADDRESS><STREET>1 Harbour Street</STREET><COUNTRY>Atlantis</COUNTRY></ENTITY_ADDRESS>
                </ENTITY>
              </ENTITIES>
            </CONSOLIDATED_LIST>
            """;

    @TempDir
    Path folder;

    private GatheringSink read(String xml) throws IOException {
        Path file = Files.writeString(folder.resolve("consolidated.xml"), xml);
        return GatheringSink.read(new UnXmlReader(GatheringSink.countries()), file);
    }

    @Test
    void readsAnIndividual() throws IOException {
        Entity person = read(LIST).entities.getFirst();
        assertThat(person.id()).isEqualTo("un-110001");
        assertThat(person.schema()).isEqualTo("Person");
        assertThat(person.values("name")).containsExactly("BORISLAV TESTOV", "Борислав Тестов");
        assertThat(person.values("alias")).containsExactly("Boris Testoff");
        assertThat(person.values("weakAlias")).containsExactly("Boba", "Bob");
        assertThat(person.values("birthDate")).containsExactly("1961-02-03", "1962", "1963", "1964", "1970");
        assertThat(person.values("nationality")).containsExactly("ru");
        assertThat(person.values("passportNumber")).containsExactly("AA 1");
        assertThat(person.values("idNumber")).containsExactly("77");
        assertThat(person.values("position")).containsExactly("Harbour master");
    }

    @Test
    void readsAnEntityAndKeepsAnUnknownCountryAsANote() throws IOException {
        Entity entity = read(LIST).entities.get(1);
        assertThat(entity.id()).isEqualTo("un-110003");
        assertThat(entity.values("previousName")).containsExactly("Ostrov Fund");
        assertThat(entity.values("country")).isEmpty();
        assertThat(entity.values("notes")).containsExactly("Atlantis");
    }

    @Test
    void reportsARecordWithoutANameWithItsLine() throws IOException {
        assertThat(read(LIST).badRows).singleElement().hasToString("consolidated.xml:21: no name");
    }

    @Test
    void refusesADocumentType() {
        String hostile = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><CONSOLIDATED_LIST>&x;</CONSOLIDATED_LIST>";
        assertThatThrownBy(() -> read(hostile)).isInstanceOf(UnreadableSourceException.class).hasMessageContaining("DTD");
    }

    @Test
    void namesTheLineWhereTheXmlBreaks() {
        assertThatThrownBy(() -> read("<CONSOLIDATED_LIST>\n<INDIVIDUAL>\n</CONSOLIDATED_LIST>"))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("consolidated.xml:3");
    }
}
