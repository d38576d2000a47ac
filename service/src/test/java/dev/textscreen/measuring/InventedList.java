package dev.textscreen.measuring;

import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntityDraft;
import dev.textscreen.watchlist.EntityJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A list of any size of invented people, companies and ships; the same for the same seed. */
public final class InventedList {

    private static final List<String> COUNTRIES = List.of("ua", "ru", "pl", "us", "ir", "cn", "de", "fr", "tr", "kz");

    private final InventedNames names;
    private final Random random;
    private int made;

    public InventedList(Path dictionaries, long seed) {
        this.names = new InventedNames(dictionaries, seed);
        this.random = new Random(seed);
    }

    /** Writes such a list as FollowTheMoney JSON lines: {@code InventedList SIZE FILE}. */
    public static void main(String[] arguments) throws IOException {
        InventedList list = new InventedList(Path.of("..", "dictionaries"), 20260712);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])), 1 << 20)) {
            for (int i = Integer.parseInt(arguments[0]); i > 0; i--) {
                out.write(EntityJson.write(list.next()));
                out.write('\n');
            }
        }
    }

    public List<Entity> take(int size) {
        List<Entity> entities = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            entities.add(next());
        }
        return entities;
    }

    Entity next() {
        int kind = random.nextInt(20);
        String schema = kind < 14 ? "Person" : kind < 19 ? "Company" : "Vessel";
        String name = schema.equals("Person") ? names.person() : schema.equals("Company") ? names.company() : names.ship();
        EntityDraft draft = new EntityDraft("invented-" + made++, schema).add("name", name);
        draft.add("country", COUNTRIES.get(random.nextInt(COUNTRIES.size())));
        switch (schema) {
            case "Person" -> {
                draft.add("birthDate", (1930 + random.nextInt(75)) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(9));
                if (random.nextInt(4) == 0) {
                    draft.add("alias", names.person());
                }
                if (random.nextInt(5) == 0) {
                    draft.add("idNumber", "N" + (1_000_000 + random.nextInt(9_000_000)));
                }
            }
            case "Company" -> draft.add("registrationNumber", String.valueOf(10_000_000 + random.nextInt(80_000_000)));
            default -> draft.add("flag", COUNTRIES.get(random.nextInt(COUNTRIES.size())));
        }
        return draft.build("invented");
    }
}
