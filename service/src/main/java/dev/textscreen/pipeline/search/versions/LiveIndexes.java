package dev.textscreen.pipeline.search.versions;

import dev.textscreen.pipeline.search.IndexFormat;
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
    private final IndexFormat format;
    private volatile Map<String, LoadedIndex> loaded = Map.of();
    private volatile Map<String, DatasetState> states = Map.of();

    public LiveIndexes(IndexStore store, IndexFormat format) {
        this.store = store;
        this.format = format;
    }

    /** Opens every version that became current, and lets go of those that are no longer; one that cannot be opened leaves the old in use. */
    public synchronized void refresh() throws IOException {
        Map<String, LoadedIndex> next = new TreeMap<>();
        Map<String, DatasetState> nextStates = new TreeMap<>();
        for (DatasetName dataset : store.datasets()) {
            Optional<LoadedIndex> known = Optional.ofNullable(loaded.get(dataset.value()));
            Optional<String> problem = Optional.empty();
            Optional<LoadedIndex> index = known;
            try {
                index = current(dataset, known);
            } catch (IOException | RuntimeException e) {
                problem = Optional.of(String.valueOf(e.getMessage()));
            }
            index.ifPresent(open -> next.put(dataset.value(), open));
            nextStates.put(dataset.value(),
                    new DatasetState(dataset, index.map(LoadedIndex::indexVersion), store.refusal(dataset), problem));
        }
        Collection<LoadedIndex> before = loaded.values();
        loaded = Map.copyOf(next);
        states = Map.copyOf(nextStates);
        before.stream().filter(index -> !next.containsValue(index)).forEach(LoadedIndex::leave);
    }

    private Optional<LoadedIndex> current(DatasetName dataset, Optional<LoadedIndex> known) throws IOException {
        Optional<String> current = store.current(dataset);
        if (current.isEmpty() || known.isPresent() && known.get().indexVersion().version().equals(current.get())) {
            return known;
        }
        IndexVersion version = IndexVersion.read(store.folder(dataset, current.get()));
        if (!version.indexFormat().equals(format.name())) {
            throw new IOException("the index of '" + dataset + "' was built as " + version.indexFormat() + ", not " + format.name()
                    + "; import the list again");
        }
        return Optional.of(new LoadedIndex(version, format.open(store.folder(dataset, current.get()))));
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
        return Optional.of(new CountedLease(List.copyOf(entered)));
    }

    private record CountedLease(List<LoadedIndex> entered) implements Lease {

        @Override
        public List<OpenIndex> indexes() {
            return List.copyOf(entered);
        }

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
