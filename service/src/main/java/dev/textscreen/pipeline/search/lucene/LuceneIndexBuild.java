package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.IndexBuild;
import dev.textscreen.pipeline.search.terms.Hash;
import dev.textscreen.pipeline.search.terms.IndexFields;
import dev.textscreen.pipeline.search.terms.LongTable;
import dev.textscreen.watchlist.Entity;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Writes the documents of a version and merges them, in the order of adding, into one segment. */
final class LuceneIndexBuild implements IndexBuild {

    private static final double BUFFER_MB = 128;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final EntityDocuments documents;
    private final LongTable seen = new LongTable(1 << 12);
    private int ordinal;
    private long entities;

    LuceneIndexBuild(Path folder, EntityDocuments documents) throws IOException {
        this.folder = folder;
        this.documents = documents;
        this.directory = FSDirectory.open(folder);
        IndexWriterConfig config = new IndexWriterConfig(null).setOpenMode(IndexWriterConfig.OpenMode.CREATE).setRAMBufferSizeMB(BUFFER_MB)
                .setSimilarity(new NameSimilarity()).setMergePolicy(new LogDocMergePolicy()).setMergeScheduler(new SerialMergeScheduler())
                .setUseCompoundFile(false).setCommitOnClose(false);
        this.writer = new IndexWriter(directory, config);
    }

    @Override
    public void add(Entity entity) throws IOException {
        long key = Hash.finish(Hash.add(Hash.START, entity.id()));
        if (seen.putMax(key, 1)) {
            entities++;
        } else if (writer.deleteDocuments(new Term(IndexFields.ENTITY_ID, entity.id())) < 0) {
            throw new IllegalStateException("Lucene gave no sequence number");
        }
        writer.addDocuments(documents.of(entity, ordinal));
        ordinal++;
    }

    @Override
    public long finish() throws IOException {
        writer.forceMerge(1);
        writer.commit();
        if (entities > 0) {
            Tables.write(folder);
        }
        return entities;
    }

    @Override
    public void close() throws IOException {
        writer.rollback();
        directory.close();
    }
}
