package dev.textscreen.lists;

import dev.textscreen.pipeline.search.versions.DatasetImporter;
import dev.textscreen.pipeline.search.versions.ImportProgress;
import dev.textscreen.pipeline.search.versions.ImportReport;
import dev.textscreen.watchlist.EntityReader;
import dev.textscreen.watchlist.EntitySink;
import dev.textscreen.watchlist.readers.SourceDetector;
import dev.textscreen.watchlist.readers.SourceDetector.Detected;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fetches the sources of a list, finds their format, and imports them as one. */
final class ListImports implements Importing {

    private final SourceDetector detector;
    private final DatasetImporter importer;
    private final Downloads downloads;

    ListImports(SourceDetector detector, DatasetImporter importer, Downloads downloads) {
        this.detector = detector;
        this.importer = importer;
        this.downloads = downloads;
    }

    @Override
    public ImportReport run(Order order, ImportProgress progress) throws IOException {
        List<Detected> parts = new ArrayList<>();
        for (String source : order.sources()) {
            Path local = Downloads.isAddress(source) ? downloads.fetch(order.dataset(), source) : Path.of(source);
            parts.add(detector.detect(local, order.columns()));
        }
        Detected first = parts.getFirst();
        EntityReader reader = parts.size() == 1 ? first.reader() : new Joined(List.copyOf(parts));
        return importer.importList(order.dataset(), new Paced(reader, order.share()), first.source(), order.force(), progress);
    }

    /** Several sources, one after the other. */
    private record Joined(List<Detected> parts) implements EntityReader {

        @Override
        public String format() {
            return String.join("+", parts.stream().map(part -> part.reader().format()).distinct().toList());
        }

        @Override
        public void read(Path source, EntitySink sink) throws IOException {
            for (Detected part : parts) {
                part.reader().read(part.source(), sink);
            }
        }
    }
}
