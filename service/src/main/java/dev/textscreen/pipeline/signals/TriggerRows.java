package dev.textscreen.pipeline.signals;

import dev.textscreen.text.TabbedFile.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads triggers out of dictionary rows: phrase, meaning, side. */
final class TriggerRows {

    private TriggerRows() {
    }

    /** The triggers of a row: one for each spelling that the braces of its phrase stand for. */
    static List<Trigger> triggers(Row row) {
        String meaning = row.get(1);
        String side = row.get(2);
        if (!List.of("before", "after", "either").contains(side)) {
            throw row.invalid("side is before, after or either, not " + side);
        }
        List<Trigger> triggers = new ArrayList<>();
        for (String phrase : Spellings.of(row.get(0), row)) {
            triggers.add(
                    new Trigger(phrase, kind(row), types(row, meaning), role(row, meaning), !side.equals("after"), !side.equals("before")));
        }
        return triggers;
    }

    private static Trigger.Meaning kind(Row row) {
        String meaning = row.get(1);
        if (meaning.startsWith("number:")) {
            return Trigger.Meaning.NUMBER;
        }
        if (meaning.startsWith("hint:")) {
            return Trigger.Meaning.HINT;
        }
        if (meaning.startsWith("date:")) {
            return Trigger.Meaning.DATE;
        }
        return switch (meaning) {
            case "reference" -> Trigger.Meaning.REFERENCE;
            case "filler" -> Trigger.Meaning.FILLER;
            default -> throw row.invalid("no such meaning: " + meaning);
        };
    }

    private static List<SignalType> types(Row row, String meaning) {
        if (!meaning.startsWith("number:") && !meaning.startsWith("hint:")) {
            return List.of();
        }
        List<SignalType> types = new ArrayList<>();
        for (String name : meaning.substring(meaning.indexOf(':') + 1).split(",", -1)) {
            types.add(constant(row, SignalType.values(), name));
        }
        return types;
    }

    private static Optional<DateRole> role(Row row, String meaning) {
        return meaning.startsWith("date:")
                ? Optional.of(constant(row, DateRole.values(), meaning.substring("date:".length())))
                : Optional.empty();
    }

    private static <E extends Enum<E>> E constant(Row row, E[] values, String name) {
        for (E value : values) {
            if (value.name().equals(name.toUpperCase(Locale.ROOT))) {
                return value;
            }
        }
        throw row.invalid("unknown name " + name);
    }
}
