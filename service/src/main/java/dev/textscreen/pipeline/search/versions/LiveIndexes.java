package dev.textscreen.pipeline.search.versions;

import dev.textscreen.pipeline.search.OpenIndex;
import dev.textscreen.pipeline.search.OpenIndexes;
import dev.textscreen.pipeline.search.UnknownDatasetException;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The current version of every dataset in the store, open for searching. {@link #refresh} brings in what an import, of this process or
 * another, has published since; requests under way keep the versions they started with.
 */
public final class LiveIndexes implements OpenIndexes, Closeable {

    private final IndexStore store;
    private volatile Map<String, LoadedIndex> loaded = Map.of();
    private volatile Map<String, DatasetState> states = Map.of();

    public LiveIndexes(IndexStore store) {
        this.store = store;
    }

    /** Opens every version that became current, and lets go of those that are no longer; one that cannot be opened leaves the old in use. */
    public synchronized void refresh() throws IOException {
        Map<String, LoadedIndex> next = new TreeMap<>();
        Map<String, DatasetState> nextStates = new TreeMap<>();
        for (IndexStore.Standing standing : store.standings()) {
            String dataset = standing.dataset().value();
            Optional<LoadedIndex> known = Optional.ofNullable(loaded.get(dataset));
            Optional<String> problem = Optional.empty();
            Optional<LoadedIndex> index = known;
            try {
                index = current(standing, known);
            } catch (IOException | RuntimeException e) {
                problem = Optional.of(String.valueOf(e.getMessage()));
            }
            index.ifPresent(open -> next.put(dataset, open));
            nextStates.put(dataset,
                    new DatasetState(standing.dataset(), index.map(LoadedIndex::indexVersion), standing.refusal(), problem));
        }
        Collection<LoadedIndex> before = loaded.values();
        loaded = Map.copyOf(next);
        states = Map.copyOf(nextStates);
        before.stream().filter(index -> !next.containsValue(index)).forEach(LoadedIndex::leave);
    }

    private Optional<LoadedIndex> current(IndexStore.Standing standing, Optional<LoadedIndex> known) throws IOException {
        if (known.isPresent() && known.get().indexVersion().version().equals(standing.version())) {
            return known;
        }
        Optional<IndexVersion> current = store.current(standing.dataset());
        if (current.isEmpty()) {
            return known;
        }
        IndexVersion version = current.get();
        if (!version.indexFormat().equals(store.format())) {
            throw new IOException("the index of '" + standing.dataset() + "' was built as " + version.indexFormat() + ", not "
                    + store.format() + "; import the list again");
        }
        return Optional.of(new LoadedIndex(version, store.open(version)));
    }

    /** How every dataset of the store stands, by name. */
    public List<DatasetState> states() {
        return states.values().stream().sorted((one, other) -> one.dataset().compareTo(other.dataset())).toList();
    }

    @Override
    public String version() {
        return new TreeMap<>(loaded).values().stream().map(LoadedIndex::version).collect(Collectors.joining(","));
    }

    @Override
    public Lease lease(Set<String> datasets) {
        Optional<Lease> lease = tryLease(datasets);
        while (lease.isEmpty()) {
            lease = tryLease(datasets);
        }
        return lease.get();
    }

    /** Empty where a version was closed between looking and entering; the next look sees its successor. */
    private Optional<Lease> tryLease(Set<String> datasets) {
        Map<String, LoadedIndex> now = loaded;
        for (String dataset : datasets) {
            if (!now.containsKey(dataset)) {
                throw new UnknownDatasetException(dataset);
            }
        }
        List<LoadedIndex> entered = new ArrayList<>();
        for (Map.Entry<String, LoadedIndex> index : new TreeMap<>(now).entrySet()) {
            if (datasets.isEmpty() || datasets.contains(index.getKey())) {
                if (!index.getValue().enter()) {
                    entered.forEach(LoadedIndex::leave);
                    return Optional.empty();
                }
                entered.add(index.getValue());
            }
        }
        return Optional.of(new CountedLease(entered, entered.stream().map(LoadedIndex::forOneRequest).toList()));
    }

    private record CountedLease(List<LoadedIndex> entered, List<OpenIndex> indexes) implements Lease {

        @Override
        public void close() {
            entered.forEach(LoadedIndex::leave);
        }
    }

    @Override
    public synchronized void close() {
        Collection<LoadedIndex> before = loaded.values();
        loaded = Map.of();
        before.forEach(LoadedIndex::leave);
    }
}
