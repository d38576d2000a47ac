package dev.textscreen.access;

import java.util.Set;

/**
 * Who makes a request.
 *
 * @param name stands in the record, such as {@code key:k3f9:back-office}
 * @param tenant whose record and limits count
 * @param requestsAMinute the limit of this caller; 0 for the one of the settings
 */
public record Caller(String name, String tenant, Set<Scope> scopes, int requestsAMinute) {

    public static final String DEFAULT_TENANT = "default";

    /** A caller of whom nothing is known, where nothing has to be: everything but administration. */
    public static final Caller ANONYMOUS = new Caller("anonymous", DEFAULT_TENANT, Set.of(Scope.SCREEN, Scope.READ), 0);

    public Caller {
        scopes = Set.copyOf(scopes);
    }

    /** Administrators may do whatever there is. */
    public boolean may(Scope scope) {
        return scopes.contains(scope) || scopes.contains(Scope.ADMIN);
    }

    public boolean isKnown() {
        return this != ANONYMOUS;
    }
}
