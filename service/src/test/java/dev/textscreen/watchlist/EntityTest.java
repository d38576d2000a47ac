package dev.textscreen.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EntityTest {

    private static Entity of(Map<String, List<String>> properties) {
        return new Entity("id", "Person", "caption", properties, List.of(), List.of(), "", "", "", true);
    }

    @Test
    void hasItsValuesLetterForLetter() {
        List<String> values = List.of("", "Zoë Ünal", "Олена Ющенко", "\uD83D\uDE00 and \uD83D alone", "٣", "x".repeat(70), "ÿ\u0100",
                "й".repeat(20_000));

        Entity entity = of(Map.of("name", values, "topics", List.of("sanction")));

        assertThat(entity.values("name")).isEqualTo(values);
        assertThat(entity.values("topics")).containsExactly("sanction");
        assertThat(entity.values("birthDate")).isEmpty();
    }

    @Test
    void hasItsPropertiesInTheOrderInWhichTheyCame() {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        IntStream.range(0, 300).forEach(i -> properties.put("property" + (i * 7 % 300), List.of("value" + i, "другий")));

        assertThat(of(properties).properties()).containsExactlyEntriesOf(properties);
    }

    @Test
    void keepsWhatItWasMadeOf() {
        Map<String, List<String>> properties = new LinkedHashMap<>(Map.of("name", List.of("Anna")));
        Entity entity = of(properties);
        properties.put("alias", List.of("Hanna"));

        assertThat(entity.properties()).isEqualTo(Map.of("name", List.of("Anna")));
        assertThatThrownBy(() -> entity.properties().put("alias", List.of("Hanna"))).isInstanceOf(UnsupportedOperationException.class);
        assertThat(entity).isEqualTo(of(Map.of("name", List.of("Anna")))).isNotEqualTo(of(properties));
    }
}
