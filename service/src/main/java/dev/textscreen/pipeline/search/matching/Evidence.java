package dev.textscreen.pipeline.search.matching;

import dev.textscreen.pipeline.search.Feature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What stands beside the names of two records: identifiers, dates of birth, countries, gender, schema. */
final class Evidence {

    private static final Set<String> ONCE = Set.of("imoNumber", "innCode", "ogrnCode", "leiCode", "socialSecurityNumber", "mmsi");

    private Evidence() {
    }

    static List<Finding> compare(Profile query, Profile candidate) {
        List<Finding> findings = new ArrayList<>(4);
        schema(query, candidate, findings);
        identifiers(query.identifiers(), candidate.identifiers(), findings);
        BirthDates.compare(query.birthDates(), candidate.birthDates()).ifPresent(findings::add);
        if (!query.countries().isEmpty() && !candidate.countries().isEmpty()) {
            boolean apart = Collections.disjoint(query.countries(), candidate.countries());
            findings.add(new Finding(Feature.COUNTRY, apart ? -0.4 : 0.3, apart ? -0.7 : 0.4, sorted(query.countries()),
                    sorted(candidate.countries()), apart ? "no country in common" : "a country in common"));
        }
        if (!query.genders().isEmpty() && !candidate.genders().isEmpty() && Collections.disjoint(query.genders(), candidate.genders())) {
            findings.add(new Finding(Feature.GENDER, -0.7, -2, sorted(query.genders()), sorted(candidate.genders()), "another gender"));
        }
        return findings;
    }

    private static void schema(Profile query, Profile candidate, List<Finding> findings) {
        if (!query.type().agrees(candidate.type())) {
            findings.add(new Finding(Feature.SCHEMA, -1, -5, query.schema(), candidate.schema(), "one entity cannot be both"));
        }
    }

    private static void identifiers(Map<String, String> query, Map<String, String> candidate, List<Finding> findings) {
        if (query.isEmpty() || candidate.isEmpty()) {
            return;
        }
        Set<String> shared = new TreeSet<>(query.keySet());
        shared.retainAll(candidate.keySet());
        if (!shared.isEmpty()) {
            String value = shared.iterator().next();
            findings.add(new Finding(Feature.IDENTIFIER, 1, 9, value, value, "the same number"));
            return;
        }
        for (Map.Entry<String, String> mine : new java.util.TreeMap<>(query).entrySet()) {
            if (ONCE.contains(mine.getValue()) && candidate.containsValue(mine.getValue())) {
                findings.add(new Finding(Feature.IDENTIFIER_CONFLICT, -0.8, -3, mine.getKey(), "", "another " + mine.getValue()));
                return;
            }
        }
    }

    private static String sorted(Set<String> values) {
        return String.join(", ", new TreeSet<>(values));
    }
}
