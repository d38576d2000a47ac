package dev.textscreen.watchlist;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The part of the FollowTheMoney model that screening needs: which schema is a kind of which, which properties name and identify. */
public final class FtmSchema {

    /** Properties that hold names, the strongest first. */
    public static final List<String> NAME_PROPERTIES = List.of("name", "alias", "previousName", "abbreviation", "weakAlias");

    /** Properties whose value belongs to one entity alone. */
    public static final Set<String> IDENTIFIER_PROPERTIES = Set.of("idNumber", "passportNumber", "registrationNumber", "taxNumber",
            "vatCode", "innCode", "ogrnCode", "kppCode", "okpoCode", "snilsCode", "socialSecurityNumber", "leiCode", "swiftBic", "bikCode",
            "dunsCode", "imoNumber", "mmsi", "callSign", "publicKey", "accountNumber", "iban", "isin", "isinCode", "uniqueEntityId",
            "uscCode", "npiCode", "giiNumber", "serialNumber", "licenseNumber", "email", "phone", "vin");

    private static final Map<String, String> PARENT = Map.ofEntries(Map.entry("Person", "LegalEntity"),
            Map.entry("Organization", "LegalEntity"), Map.entry("Company", "Organization"), Map.entry("PublicBody", "Organization"),
            Map.entry("Vessel", "Vehicle"), Map.entry("Airplane", "Vehicle"), Map.entry("Vehicle", "Asset"),
            Map.entry("LegalEntity", "Thing"),
            Map.entry("Asset", "Thing"), Map.entry("CryptoWallet", "Thing"), Map.entry("Address", "Thing"), Map.entry("Security", "Asset"),
            Map.entry("RealEstate", "Asset"));

    private static final Map<String, Set<String>> CHILDREN = Map.of("Thing", PARENT.keySet(), "LegalEntity",
            Set.of("Person", "Organization", "Company", "PublicBody"), "Organization", Set.of("Company", "PublicBody"), "Asset",
            Set.of("Company", "Vehicle", "Vessel", "Airplane", "Security", "RealEstate"), "Vehicle", Set.of("Vessel", "Airplane"));

    private static final Map<String, Set<String>> MATCHABLE = allMatchable();

    private FtmSchema() {
    }

    /** Whether the schema is known at all. */
    public static boolean known(String schema) {
        return schema.equals("Thing") || PARENT.containsKey(schema);
    }

    /** Whether an entity of this schema is also one of the ancestor's kind. */
    public static boolean isA(String schema, String ancestor) {
        return schema.equals(ancestor) || CHILDREN.getOrDefault(ancestor, Set.of()).contains(schema);
    }

    /**
     * Whether a record of the one schema may mean the same as one of the other: they are of one line, or are two kinds of organisation.
     * An unknown schema may mean anything.
     */
    public static boolean matchable(String one, String other) {
        return !known(one) || !known(other) || isA(one, other) || isA(other, one) || isA(one, "Organization") && isA(other, "Organization");
    }

    /** The schema and all that are a kind of it; empty where that is every schema there is. */
    public static Set<String> kindsOf(String schema) {
        if (schema.equals("Thing")) {
            return Set.of();
        }
        Set<String> kinds = new TreeSet<>(CHILDREN.getOrDefault(schema, Set.of()));
        kinds.add(schema);
        return kinds;
    }

    /** Every known schema that {@link #matchable} accepts beside this one; empty where that is all of them. */
    public static Set<String> matchableWith(String schema) {
        return MATCHABLE.getOrDefault(schema, Set.of());
    }

    private static Map<String, Set<String>> allMatchable() {
        Map<String, Set<String>> matchable = new HashMap<>();
        for (String schema : PARENT.keySet()) {
            Set<String> others = new HashSet<>(PARENT.keySet());
            others.add("Thing");
            others.removeIf(other -> !matchable(schema, other));
            matchable.put(schema, Set.copyOf(others));
        }
        return Map.copyOf(matchable);
    }
}
