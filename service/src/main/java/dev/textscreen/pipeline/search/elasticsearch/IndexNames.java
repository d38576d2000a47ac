package dev.textscreen.pipeline.search.elasticsearch;

import com.google.re2j.Pattern;
import dev.textscreen.pipeline.search.versions.DatasetName;
import java.util.Optional;

/**
 * The names of a cluster's indexes and aliases: {@code prefix.dataset.version} is an index, {@code prefix.dataset} the alias of the version in
 * use, {@code prefix.dataset.version.building} that of one under construction. Neither datasets nor versions have a dot.
 */
record IndexNames(String prefix) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9_-]{0,62}");
    private static final char DOT = '.';

    IndexNames {
        if (!FORM.matches(prefix)) {
            throw new IllegalArgumentException("'" + prefix + "' cannot begin the names of indexes: lower-case letters, digits, dashes");
        }
    }

    /** Where locks and refusals are kept. */
    String state() {
        return prefix + "-state";
    }

    String index(DatasetName dataset, String version) {
        return alias(dataset) + DOT + version;
    }

    String building(DatasetName dataset, String version) {
        return index(dataset, version) + DOT + "building";
    }

    String alias(DatasetName dataset) {
        return prefix + DOT + dataset;
    }

    /** A pattern of all indexes of a dataset. */
    String versions(DatasetName dataset) {
        return alias(dataset) + DOT + "*";
    }

    /** A pattern of all indexes and aliases. */
    String everything() {
        return prefix + DOT + "*";
    }

    /** The dataset whose version in use has this alias; empty for other aliases. */
    Optional<DatasetName> dataset(String alias) {
        String name = alias.startsWith(prefix + DOT) ? alias.substring(prefix.length() + 1) : "";
        return name.isEmpty() || name.indexOf(DOT) >= 0 ? Optional.empty() : Optional.of(new DatasetName(name));
    }

    /** The version that an index holds. */
    static String version(String index) {
        return index.substring(index.lastIndexOf(DOT) + 1);
    }
}
