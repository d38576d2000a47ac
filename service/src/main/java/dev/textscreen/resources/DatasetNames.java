package dev.textscreen.resources;

import dev.textscreen.resources.problems.ProblemException;
import dev.textscreen.resources.problems.ProblemType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Tells the lists that there are from those that there are not. */
public final class DatasetNames {

    /** In a path, every list there is. */
    static final String ALL = "default";

    private final Supplier<Set<String>> loaded;

    public DatasetNames(Supplier<Set<String>> loaded) {
        this.loaded = loaded;
    }

    /** The names as a set, when there is a list for each. */
    Set<String> known(String field, List<String> names) {
        Set<String> there = loaded.get();
        for (String name : names) {
            if (!there.contains(name)) {
                throw ProblemException.field(field, "names a list that is not there; there are " + String.join(", ", new TreeSet<>(there)));
            }
        }
        return Set.copyOf(names);
    }

    /** The lists that a name in a path stands for. */
    Set<String> inPath(String name) {
        Set<String> there = loaded.get();
        if (name.equals(ALL)) {
            return there;
        }
        if (!there.contains(name)) {
            throw new ProblemException(ProblemType.NOT_FOUND,
                    "There is no list of this name; there are " + String.join(", ", new TreeSet<>(there)) + ".");
        }
        return Set.of(name);
    }
}
