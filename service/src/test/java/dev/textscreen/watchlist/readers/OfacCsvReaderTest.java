package dev.textscreen.watchlist.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfacCsvReaderTest {

    private static final String NOTHING = ",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,";

    @TempDir
    Path folder;

    @BeforeEach
    void writeList() throws IOException {
        Files.writeString(folder.resolve("sdn.csv"),
                """
                        7,"ZELENKO, Arkadiy Petrovich","individual","ALPHA] [BETA","Minister of Ferries"%s"DOB 13 Jan 1967; alt. DOB circa 1968; \
                        POB Ustye, Russia; nationality Russia; Gender Male; a.k.a. 'THE FERRYMAN'; Passport 99 123456 (Russia) issued 01 Feb 2001; \
                        alt. Passport AB77 (Korea, North); Tax ID No. 770000000001 (Russia); Email Address zelenko@example.com; \
                        collects stamps; Linked To: OSTROV TRADING."
                        8,"OSTROV TRADING",-0- ,"ALPHA",-0- %s"SWIFT/BIC OSTRRUMM; Website www.ostrov.example; Identification Number IMO 1234567; a.k.a. 'OSTROV'."
                        9,"BLUE HERON","vessel","BETA",-0- ,"9XYZ1","Bulk Carrier","1,000","900","Panama",-0- ,"Vessel Registration Identification IMO 7654321; MMSI 273000001."
                        10,"XX-ABC","aircraft","BETA",-0- %s"Aircraft Tail Number XX-ABC; Aircraft Manufacturer's Serial Number (MSN) 4711."
                        \u001A
                        """
                        .replace("%s", NOTHING).replace("\n", "\r\n"));
        Files.writeString(folder.resolve("alt.csv"), """
                7,1,"aka","ZELENKO, Arcady",-0-\s
                8,2,"fka","OSTROV LINES",-0-\s
                8,3,"nka","OSTROV GROUP",-0-\s
                """);
        Files.writeString(folder.resolve("add.csv"), """
                7,1,"1 Harbour Street","Ustye 10101","Russia",-0-\s
                7,2,-0- ,-0- ,"Burma",-0-\s
                """);
    }

    private GatheringSink read() throws IOException {
        return GatheringSink.read(new OfacCsvReader(OfacRemarkLabels.load(GatheringSink.DICTIONARIES), GatheringSink.countries()), folder);
    }

    @Test
    void readsAPersonWithAllThatTheRemarksSay() throws IOException {
        Entity person = read().entities.getFirst();
        assertThat(person.id()).isEqualTo("ofac-7");
        assertThat(person.schema()).isEqualTo("Person");
        assertThat(person.caption()).isEqualTo("Arkadiy Petrovich ZELENKO");
        assertThat(person.values("alias")).containsExactly("Arcady ZELENKO");
        assertThat(person.values("weakAlias")).containsExactly("THE FERRYMAN");
        assertThat(person.values("lastName")).containsExactly("ZELENKO");
        assertThat(person.values("birthDate")).containsExactly("1967-01-13", "1968");
        assertThat(person.values("birthPlace")).containsExactly("Ustye, Russia");
        assertThat(person.values("nationality")).containsExactly("ru");
        assertThat(person.values("passportNumber")).containsExactly("99 123456", "AB77");
        assertThat(person.values("taxNumber")).containsExactly("770000000001");
        assertThat(person.values("email")).containsExactly("zelenko@example.com");
        assertThat(person.values("programId")).containsExactly("ALPHA", "BETA");
        assertThat(person.values("title")).containsExactly("Minister of Ferries");
        assertThat(person.values("associates")).containsExactly("OSTROV TRADING");
        assertThat(person.values("country")).containsExactly("ru", "mm");
        assertThat(person.values("address")).containsExactly("1 Harbour Street, Ustye 10101, Russia", "Burma");
    }

    @Test
    void keepsWhatNoLabelExplainsAsANote() throws IOException {
        assertThat(read().entities.getFirst().values("notes")).containsExactly("collects stamps");
    }

    @Test
    void readsOrganisationsVesselsAndAircraft() throws IOException {
        GatheringSink sink = read();
        assertThat(sink.badRows).isEmpty();
        assertThat(sink.entities).extracting(Entity::schema).containsExactly("Person", "Organization", "Vessel", "Airplane");
        Entity company = sink.entities.get(1);
        assertThat(company.values("previousName")).containsExactly("OSTROV LINES");
        assertThat(company.values("alias")).containsExactly("OSTROV GROUP");
        assertThat(company.values("swiftBic")).containsExactly("OSTRRUMM");
        assertThat(company.values("imoNumber")).containsExactly("1234567");
        Entity vessel = sink.entities.get(2);
        assertThat(vessel.values("imoNumber")).containsExactly("7654321");
        assertThat(vessel.values("mmsi")).containsExactly("273000001");
        assertThat(vessel.values("callSign")).containsExactly("9XYZ1");
        assertThat(sink.entities.get(3).values("serialNumber")).containsExactly("4711");
    }

    @Test
    void reportsARowWithTooFewColumnsWithItsLine() throws IOException {
        Files.writeString(folder.resolve("sdn.csv"), "7,\"ZELENKO, Arkadiy\",\"individual\"" + ",-0- ".repeat(9) + "\n8,\"OSTROV\"\n");
        GatheringSink sink = read();
        assertThat(sink.entities).hasSize(1);
        assertThat(sink.badRows.getFirst().toString()).isEqualTo("sdn.csv:2: 2 columns where 12 are expected");
    }

    @Test
    void reportsNamesOfEntriesThatAreNotThere() throws IOException {
        Files.writeString(folder.resolve("alt.csv"), "99,1,\"aka\",\"NOBODY\",-0- \n");
        assertThat(read().badRows).singleElement().asString().contains("alt.csv").contains("99");
    }

    @Test
    void refusesAFolderWithoutTheAliases() throws IOException {
        Files.delete(folder.resolve("alt.csv"));
        assertThatThrownBy(this::read).isInstanceOf(UnreadableSourceException.class).hasMessageContaining("alt.csv is missing");
    }

    @Test
    void namesFileAndLineOfABrokenQuote() throws IOException {
        Files.writeString(folder.resolve("alt.csv"), "7,1,\"aka\",\"ZELENKO\",-0- \n7,2,\"aka\",\"ZEL\"ENKO\",-0- \n");
        assertThatThrownBy(this::read).isInstanceOf(UnreadableSourceException.class).hasMessageContaining("alt.csv:2");
    }
}
