package dev.textscreen.pipeline.search;

import dev.textscreen.watchlist.Entity;
import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One index version of one dataset, open for reading. Thread-safe; answers depend on nothing but the version and the question. A failure
 * of the engine as a whole is a {@link SearchFailedException}; an arm that alone could not run is named in the answer.
 */
public interface SearchEngine extends Closeable {

    /**
     * The entities most worth a look for these names and identifiers, best first; every one that bears an identifier is among them.
     *
     * @param listener hears of each mode that was tried, whether it could run or not
     */
    Candidates candidates(CandidateQuery query, SearchListener listener);

    /**
     * Every run of tokens that is, as a whole, a listed name, whatever the length of the list.
     *
     * @param tokens keys of the words of a text, in order, as {@code NameAnalyzer.scanKey} makes them; empty strings match nothing
     */
    List<PhraseHit> scan(List<String> tokens);

    /** The entities that have one of these ids, in any order. */
    List<Entity> entities(Collection<String> ids);

    default Optional<Entity> entity(String id) {
        return entities(List.of(id)).stream().findFirst();
    }

    /** Reads all entities, in the order of the list. */
    void forEach(EntityVisitor visitor) throws IOException;

    /** Takes one entity. */
    interface EntityVisitor {

        void visit(Entity entity) throws IOException;
    }

    /** A page of the entities that fit the words and the filter, best first, in an order that is the same every time. */
    EntityPage search(EntitySearch search);

    /** The engine as one request sees it: what went wrong once in a request need not be tried again. For one thread. */
    default SearchEngine forOneRequest() {
        return this;
    }

    /** What has to be said with the version of whatever was answered so far; empty where there is nothing to say. */
    default String remark() {
        return "";
    }

    /** Whether a newer version may have been in use elsewhere for longer than answers without it may count as whole. */
    default boolean outdated() {
        return false;
    }

    /** How many entities the version has. */
    long size();
}
