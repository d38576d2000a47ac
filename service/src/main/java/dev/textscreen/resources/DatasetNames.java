package dev.textscreen.resources;

import dev.textscreen.resources.problems.ProblemException;
import dev.textscreen.resources.problems.ProblemType;
import dev.textscreen.health.NotReadyException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Tells the lists that there are from those that there are not, and from those that are yet to come. Thread-safe. */
public final class DatasetNames {

    /** In a path, every list there is. */
    static final String ALL = "default";

    private final Supplier<Set<String>> loaded;
    private final Supplier<Map<String, String>> missing;

    /** @param missing why, by name, for lists that should be there and are not; nothing is cleared by lists of which one is missing */
    public DatasetNames(Supplier<Set<String>> loaded, Supplier<Map<String, String>> missing) {
        this.loaded = loaded;
        this.missing = missing;
    }

    /** @throws NotReadyException while a list that should be there is not */
    void requireAll() {
        missing.get().values().stream().findFirst().ifPresent(reason -> {
            throw new NotReadyException(reason);
        });
    }

    private void requireNotMissing(String name) {
        String reason = missing.get().get(name);
        if (reason != null) {
            throw new NotReadyException(reason);
        }
    }

    /** The names as a set, when there is a list for each. */
    Set<String> known(String field, List<String> names) {
        Set<String> there = loaded.get();
        for (String name : names) {
            if (!there.contains(name)) {
                requireNotMissing(name);
                throw ProblemException.field(field, "names a list that is not there; there are " + String.join(", ", new TreeSet<>(there)));
            }
        }
        return Set.copyOf(names);
    }

    /** The lists that a name in a path stands for. */
    Set<String> inPath(String name) {
        Set<String> there = loaded.get();
        if (name.equals(ALL)) {
            requireAll();
            return there;
        }
        if (!there.contains(name)) {
            requireNotMissing(name);
            throw new ProblemException(ProblemType.NOT_FOUND,
                    "There is no list of this name; there are " + String.join(", ", new TreeSet<>(there)) + ".");
        }
        return Set.of(name);
    }

    /** The lists that a name in a path stands for, without those that the parameters of a request leave out. */
    Set<String> inPath(String name, MultivaluedMap<String, String> given) {
        Set<String> wanted = new HashSet<>(inPath(name));
        List<String> included = given.getOrDefault("include_dataset", List.of());
        if (!included.isEmpty()) {
            wanted.retainAll(known("include_dataset", included));
        }
        wanted.removeAll(Set.copyOf(given.getOrDefault("exclude_dataset", List.of())));
        return wanted;
    }
}
