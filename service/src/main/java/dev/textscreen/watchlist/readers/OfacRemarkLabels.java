package dev.textscreen.watchlist.readers;

import dev.textscreen.watchlist.UnreadableSourceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The words that open a clause of OFAC's remarks, with the property that the clause fills and the form of its value. */
public final class OfacRemarkLabels {

    /** How the value after a label is written. */
    enum Form {
        /** A number, up to a country in parentheses or the words about its issue. */
        NUMBER,
        /** The name of a country. */
        COUNTRY,
        /** A date as {@link ListDates} reads it. */
        DATE,
        /** A name in single quotes. */
        QUOTED,
        /** Everything up to the end of the clause. */
        TEXT,
        /** Nothing that is kept. */
        SKIP
    }

    /** One label; the longest that fits a clause wins. */
    record Label(String words, String property, Form form) {
    }

    private final List<Label> labels;

    private OfacRemarkLabels(List<Label> labels) {
        this.labels = labels;
    }

    /** Reads {@code common/ofac-remarks.tsv} of the dictionaries. */
    public static OfacRemarkLabels load(Path dictionaries) throws IOException {
        Path file = dictionaries.resolve("common").resolve("ofac-remarks.tsv");
        List<Label> labels = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                labels.add(label(line.split("\t", -1), file + ":" + number));
            }
        }
        labels.sort(Comparator.comparingInt((Label label) -> label.words().length()).reversed());
        return new OfacRemarkLabels(List.copyOf(labels));
    }

    private static Label label(String[] columns, String where) throws UnreadableSourceException {
        if (columns.length == 3) {
            for (Form form : Form.values()) {
                if (form.name().equals(columns[2])) {
                    return new Label(columns[0], columns[1], form);
                }
            }
        }
        throw new UnreadableSourceException(where + ": expected label, property and one of NUMBER, COUNTRY, DATE, QUOTED, TEXT, SKIP");
    }

    /** The label that the clause starts with, in any case. */
    Optional<Label> find(String clause) {
        for (Label label : labels) {
            if (clause.regionMatches(true, 0, label.words(), 0, label.words().length())) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }
}
