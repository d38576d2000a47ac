package dev.textscreen.pipeline.search.versions;

import dev.textscreen.pipeline.search.IndexBuild;
import dev.textscreen.pipeline.search.SearchEngine;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A store that puts versions into use, and then fails to say so. */
record LostAnswers(IndexStore store) implements IndexStore {

    @Override
    public String format() {
        return store.format();
    }

    @Override
    public List<Standing> standings() throws IOException {
        return store.standings();
    }

    @Override
    public Optional<IndexVersion> current(DatasetName dataset) throws IOException {
        return store.current(dataset);
    }

    @Override
    public SearchEngine open(IndexVersion version) throws IOException {
        return store.open(version);
    }

    @Override
    public Hold hold(DatasetName dataset) throws IOException {
        return new Forgetful(store.hold(dataset));
    }

    private record Forgetful(Hold hold) implements Hold {

        @Override
        public void prune(List<String> kept) throws IOException {
            hold.prune(kept);
        }

        @Override
        public List<IndexVersion> complete() throws IOException {
            return hold.complete();
        }

        @Override
        public IndexBuild build(String version) throws IOException {
            return hold.build(version);
        }

        @Override
        public void publish(IndexVersion version) throws IOException {
            hold.publish(version);
            throw new IOException("the answer was lost");
        }

        @Override
        public void abandon(String version) throws IOException {
            hold.abandon(version);
        }

        @Override
        public void refuse(String reason) throws IOException {
            hold.refuse(reason);
        }

        @Override
        public void close() throws IOException {
            hold.close();
        }
    }
}
