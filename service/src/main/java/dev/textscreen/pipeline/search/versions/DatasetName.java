package dev.textscreen.pipeline.search.versions;

import com.google.re2j.Pattern;

/** The name of a dataset, which is also the name of its folder. */
public record DatasetName(String value) implements Comparable<DatasetName> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9_-]{0,62}");

    public DatasetName {
        if (!FORM.matches(value)) {
            throw new IllegalArgumentException(
                    "'" + value + "' cannot name a dataset: lower-case letters, digits, dashes and underscores, at most 63 of them");
        }
    }

    @Override
    public int compareTo(DatasetName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
