package dev.textscreen.watchlist.readers;

import dev.textscreen.watchlist.EntityDraft;
import java.util.List;

/** The columns of an OFAC entry and of its other names, as properties. */
final class OfacEntry {

    private OfacEntry() {
    }

    static EntityDraft draft(List<String> sdn, List<List<String>> otherNames) {
        String schema = schema(sdn.get(2));
        EntityDraft draft = new EntityDraft("ofac-" + sdn.getFirst(), schema);
        boolean person = schema.equals("Person");
        addName(draft, "name", sdn.get(1), person);
        otherNames.forEach(other -> addName(draft, other.get(2).equalsIgnoreCase("fka") ? "previousName" : "alias", other.get(3), person));
        for (String programme : sdn.get(3).split("\\]\\s*\\[")) {
            draft.add("programId", programme);
        }
        draft.add("topics", "sanction");
        draft.add(person ? "title" : "notes", sdn.get(4));
        if (schema.equals("Vessel")) {
            draft.add("callSign", sdn.get(5)).add("type", sdn.get(6)).add("deadweightTonnage", sdn.get(7)).add("grossRegisteredTonnage",
                    sdn.get(8));
            draft.add("flag", sdn.get(9)).add("notes", sdn.get(10));
        }
        return draft;
    }

    /** Persons are listed with the surname first and a comma behind it; names are kept in their natural order. */
    private static void addName(EntityDraft draft, String property, String listed, boolean person) {
        int comma = person ? listed.indexOf(", ") : -1;
        if (comma < 0) {
            draft.add(property, listed);
            return;
        }
        String surname = listed.substring(0, comma).strip();
        String given = listed.substring(comma + 1).strip();
        draft.add(property, given + " " + surname);
        if (property.equals("name")) {
            draft.add("firstName", given).add("lastName", surname);
        }
    }

    private static String schema(String type) {
        return switch (type) {
            case "individual" -> "Person";
            case "vessel" -> "Vessel";
            case "aircraft" -> "Airplane";
            default -> "Organization";
        };
    }
}
