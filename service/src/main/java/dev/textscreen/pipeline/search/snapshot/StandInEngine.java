package dev.textscreen.pipeline.search.snapshot;

import dev.textscreen.pipeline.search.CandidateQuery;
import dev.textscreen.pipeline.search.Candidates;
import dev.textscreen.pipeline.search.EntityPage;
import dev.textscreen.pipeline.search.EntitySearch;
import dev.textscreen.pipeline.search.PhraseHit;
import dev.textscreen.pipeline.search.SearchEngine;
import dev.textscreen.pipeline.search.SearchFailedException;
import dev.textscreen.pipeline.search.SearchListener;
import dev.textscreen.watchlist.Entity;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An engine that fails over to a copy of the same version. A request that had to turn to the copy once stays with it, so that it waits for
 * the cluster once at most and its answer comes from one engine or says that it does not.
 */
final class StandInEngine implements SearchEngine {

    private final SearchEngine cluster;
    private final LocalCopy copy;

    StandInEngine(SearchEngine cluster, LocalCopy copy) {
        this.cluster = cluster;
        this.copy = copy;
    }

    @Override
    public SearchEngine forOneRequest() {
        return new OneRequest();
    }

    @Override
    public Candidates candidates(CandidateQuery query, SearchListener listener) {
        return forOneRequest().candidates(query, listener);
    }

    @Override
    public List<PhraseHit> scan(List<String> tokens) {
        return forOneRequest().scan(tokens);
    }

    @Override
    public List<Entity> entities(Collection<String> ids) {
        return forOneRequest().entities(ids);
    }

    @Override
    public EntityPage search(EntitySearch search) {
        return forOneRequest().search(search);
    }

    @Override
    public void forEach(EntityVisitor visitor) throws IOException {
        cluster.forEach(visitor);
    }

    @Override
    public boolean outdated() {
        return cluster.outdated();
    }

    @Override
    public long size() {
        return cluster.size();
    }

    @Override
    public void close() throws IOException {
        cluster.close();
        copy.close();
    }

    /** The engine as one request sees it. For one thread. */
    private final class OneRequest implements SearchEngine {

        private boolean stoodIn;

        private <T> T ask(Function<SearchEngine, T> question) {
            if (!stoodIn) {
                try {
                    return question.apply(cluster);
                } catch (SearchFailedException e) {
                    if (copy.engine().isEmpty()) {
                        throw e;
                    }
                    stoodIn = true;
                }
            }
            Optional<SearchEngine> local = copy.engine();
            return question.apply(local.orElseThrow(() -> new SearchFailedException("the copy is gone")));
        }

        @Override
        public Candidates candidates(CandidateQuery query, SearchListener listener) {
            return ask(engine -> engine.candidates(query, listener));
        }

        @Override
        public List<PhraseHit> scan(List<String> tokens) {
            return ask(engine -> engine.scan(tokens));
        }

        /** A version's entities are the same in both, so the copy saves a question to the cluster, or the answer's remark. */
        @Override
        public List<Entity> entities(Collection<String> ids) {
            Optional<SearchEngine> local = copy.engine();
            return local.isPresent() ? local.get().entities(ids) : ask(engine -> engine.entities(ids));
        }

        @Override
        public EntityPage search(EntitySearch search) {
            return ask(engine -> engine.search(search));
        }

        @Override
        public void forEach(EntityVisitor visitor) throws IOException {
            StandInEngine.this.forEach(visitor);
        }

        @Override
        public boolean outdated() {
            return StandInEngine.this.outdated();
        }

        @Override
        public long size() {
            return StandInEngine.this.size();
        }

        @Override
        public String remark() {
            return stoodIn ? "@snapshot" : "";
        }

        /** A request leaves the engine open. */
        @Override
        public void close() {
        }
    }
}
