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

    /** How tenants are named. */
    public static final String TENANT_FORM = "[a-z0-9_-]{1,64}";

    /** A caller of whom nothing is known, where something has to be: may do nothing. */
    public static final Caller NOBODY = new Caller("nobody", DEFAULT_TENANT, Set.of(), 0);

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
        return this != ANONYMOUS && this != NOBODY;
    }
}
