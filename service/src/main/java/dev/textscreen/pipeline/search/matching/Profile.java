package dev.textscreen.pipeline.search.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A record as the matcher compares it.
 *
 * @param names the best ones first
 * @param birthDates ISO dates, whole or cut after the year or the month
 * @param countries ISO 3166 codes in lower case, or folded names where there is no code
 * @param genders {@code male}, {@code female}
 * @param identifiers canonical values, each with the property it stands in
 */
record Profile(String schema, NameType type, List<PreparedName> names, List<String> birthDates, Set<String> countries, Set<String> genders,
        Map<String, String> identifiers) {
}
