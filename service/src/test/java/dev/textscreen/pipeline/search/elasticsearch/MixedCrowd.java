package dev.textscreen.pipeline.search.elasticsearch;

import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntityDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invented people and companies of all kinds: names of one word to four, in Latin and Cyrillic letters, with aliases and identifiers, and
 * namesakes.
 */
final class MixedCrowd {

    private static final List<String> GIVEN = List.of("Arkadiy", "Borislav", "Vasilisa", "Hryhoriy", "Danuta", "Yevhen", "Zlata", "Ihnat",
            "Kazimierz", "Lubomyr", "Melania", "Nestor", "Гульнара", "Остап", "Зоряна", "Мирон");
    private static final List<String> SURNAMES = List.of("Zelenko", "Ustyansky", "Morozenko", "Wiatrak", "Perehuda", "Lasota", "Kvitko",
            "Ostrovny", "Грабовий", "Тичина", "Соколенко", "Береза");
    private static final List<String> TRADES = List.of("Trading", "Shipping", "Metal", "Agro", "Energo", "Invest");
    private static final List<String> FORMS = List.of("LLC", "Sp. z o.o.", "OOO", "ТОВ", "GmbH");

    private final Random random;

    MixedCrowd(long seed) {
        this.random = new Random(seed);
    }

    List<Entity> people(int size) {
        List<Entity> crowd = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            crowd.add(entity(i));
        }
        return crowd;
    }

    Entity entity(int number) {
        return number % 10 == 0 ? company(number) : person(number);
    }

    private Entity person(int number) {
        EntityDraft draft = new EntityDraft("person-" + number, "Person").add("name", name(number)).add("topics", "sanction");
        if (number % 3 == 0) {
            draft.add("alias", of(GIVEN) + " " + surname());
        }
        if (number % 4 == 1) {
            draft.add("taxNumber", String.valueOf(3_000_000_000L + number)).add("birthDate", 1950 + number % 50 + "-03-1" + number % 10);
        }
        return draft.build("crowd");
    }

    private String name(int number) {
        return switch (number % 10) {
            case 1 -> surname();
            case 2 -> surname() + " " + of(GIVEN) + " " + of(GIVEN) + "ovich";
            case 3 -> of(GIVEN) + " al " + of(SURNAMES) + "-" + surname();
            case 4 -> of(GIVEN) + " " + of(SURNAMES);
            default -> of(GIVEN) + " " + surname();
        };
    }

    private Entity company(int number) {
        return new EntityDraft("company-" + number, "Company").add("name", surname() + " " + of(TRADES) + " " + of(FORMS))
                .add("country", "pl").build("crowd");
    }

    private String surname() {
        return of(SURNAMES) + syllable() + syllable();
    }

    private String syllable() {
        return "" + "bdgklmnprstvz".charAt(random.nextInt(13)) + "aeiou".charAt(random.nextInt(5));
    }

    private String of(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /** A third as it stands, a third with two letters swapped, a third with one left out. */
    String misspelt(String name) {
        int at = 1 + random.nextInt(name.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 -> name;
            case 1 -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
            default -> name.substring(0, at) + name.substring(at + 1);
        };
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
