package dev.textscreen.pipeline.search;

import java.util.List;
import java.util.Set;

/** One index that is always open. */
public record OneIndex(SearchEngine engine) implements OpenIndexes, OpenIndex {

    @Override
    public Lease lease(Set<String> datasets) {
        if (!Set.of("people").containsAll(datasets)) {
            throw new UnknownDatasetException(datasets.iterator().next());
        }
        OpenIndex index = this;
        return new Lease() {
            @Override
            public List<OpenIndex> indexes() {
                return List.of(index);
            }

            @Override
            public void close() {
            }
        };
    }

    @Override
    public String dataset() {
        return "people";
    }

    @Override
    public String version() {
        return "people:1";
    }
}
