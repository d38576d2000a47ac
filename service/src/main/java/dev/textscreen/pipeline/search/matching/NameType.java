package dev.textscreen.pipeline.search.matching;

/** What a name is the name of, as far as names are read differently. */
public enum NameType {
    PERSON, ORGANIZATION, OBJECT, ANY;

    /** The type of names of a FollowTheMoney schema; {@link #ANY} for schemas above persons and organisations. */
    public static NameType ofSchema(String schema) {
        return switch (schema) {
            case "Person" -> PERSON;
            case "Organization", "Company", "PublicBody" -> ORGANIZATION;
            case "Vessel", "Airplane", "Vehicle", "Asset", "CryptoWallet", "Security" -> OBJECT;
            default -> ANY;
        };
    }

    /** Whether one entity can be of both types. */
    public boolean agrees(NameType other) {
        return this == ANY || other == ANY || this == other;
    }
}
