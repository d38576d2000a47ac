package dev.textscreen.watchlist.readers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.watchlist.Entity;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SenzingJsonReaderTest {

    private final Collected list = Collected.from("senzing.json");

    SenzingJsonReaderTest() throws IOException {
    }

    @Test
    void isDetectedByItsFirstLineAndKeepsIds() {
        assertThat(list.format()).isEqualTo("senzing-json");
        assertThat(list.ids()).containsExactly("NK-s1", "NK-s2", "flat-3");
    }

    @Test
    void readsTheFeaturesOfAPerson() {
        Entity person = list.byId("NK-s1");
        assertThat(person.schema()).isEqualTo("Person");
        assertThat(person.caption()).isEqualTo("Larysa Kazkova");
        assertThat(person.values("alias")).containsExactly("Лариса Казкова");
        assertThat(person.values("weakAlias")).containsExactly("Lara");
        assertThat(person.values("birthDate")).containsExactly("1975-05-06");
        assertThat(person.values("gender")).containsExactly("female");
        assertThat(person.values("nationality")).containsExactly("ua");
        assertThat(person.values("country")).containsExactly("pl");
        assertThat(person.values("passportNumber")).containsExactly("FA998877");
        assertThat(person.values("taxNumber")).containsExactly("2751234567");
        assertThat(person.values("topics")).containsExactly("sanction");
        assertThat(person.lastChange()).isEqualTo("2024-02-02T10:00:00");
    }

    @Test
    void readsFeaturesFromListsOfAnyName() {
        Entity house = list.byId("NK-s2");
        assertThat(house.schema()).isEqualTo("Organization");
        assertThat(house.caption()).isEqualTo("Fable Trading House");
        assertThat(house.values("leiCode")).containsExactly("529900INVENTED000001");
        assertThat(house.values("jurisdiction")).containsExactly("cy");
        assertThat(house.values("topics")).containsExactly("sanction");
    }

    @Test
    void readsFlatAttributesByTheirUsage() {
        Entity person = list.byId("flat-3");
        assertThat(person.values("name")).containsExactly("Bogdan Zmyslony");
        assertThat(person.values("alias")).containsExactly("Bodzio Zmyslony");
        assertThat(person.values("birthDate")).containsExactly("1980-05-06");
        assertThat(person.values("address")).containsExactly("ul. Bajkowa 1, Gdansk, PL");
        assertThat(person.values("country")).containsExactly("pl");
    }

    @Test
    void namesFileAndLineOfRecordsThatCannotBeRead() {
        assertThat(list.badRows()).hasSize(2);
        assertThat(list.badRows().getFirst()).startsWith("senzing.json:4: not JSON");
        assertThat(list.badRows().getLast()).isEqualTo("senzing.json:5: the record has no name");
    }
}
