package dev.textscreen.pipeline.search.elasticsearch;

import dev.textscreen.pipeline.search.ListedId;
import dev.textscreen.pipeline.search.SearchFailedException;
import dev.textscreen.pipeline.search.terms.Hash;
import java.io.IOException;
import java.util.List;

/** One index of a cluster, to be asked. Thread-safe. */
final class ClusterIndex {

    private final Cluster cluster;
    private final String name;
    private final boolean sharded;
    private final long edition;

    /** @param sharded whether it has several shards */
    ClusterIndex(Cluster cluster, String name, boolean sharded) {
        this.cluster = cluster;
        this.name = name;
        this.sharded = sharded;
        this.edition = Hash.finish(Hash.add(Hash.START, name));
    }

    /** Takes one document's source. */
    interface Reader {

        void read(byte[] source) throws IOException;
    }

    /** An entity of this version, of which nothing is known that holds for another. */
    ListedId listed(String id) {
        return new ListedId(id, edition);
    }

    boolean outdated() {
        return cluster.isUnseenTooLong();
    }

    SearchLines lines() {
        return new SearchLines(sharded);
    }

    /**
     * Asks all searches at once; the answers come in their order.
     *
     * @throws SearchFailedException where any of them has no answer
     */
    List<Found> ask(SearchLines lines) {
        if (lines.count() == 0) {
            return List.of();
        }
        List<Found> answers = cluster.search(RawRequest.searches(name, lines.bytes()));
        if (answers.size() != lines.count()) {
            throw new SearchFailedException("the cluster left searches unanswered");
        }
        return answers;
    }

    /** Reads all documents of a kind, in the order of the list and in pages of a size. */
    void walk(String kind, int page, Reader reader) throws IOException {
        long last = -1;
        int found = page;
        while (found == page) {
            SearchLines lines = lines();
            lines.sources(Queries.after(kind, last), 0, page, false);
            List<Found.Source> sources = ask(lines).getFirst().sources();
            for (Found.Source source : sources) {
                reader.read(source.content());
                last = source.ordinal();
            }
            found = sources.size();
        }
    }
}
