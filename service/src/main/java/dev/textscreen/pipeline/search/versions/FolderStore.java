package dev.textscreen.pipeline.search.versions;

import dev.textscreen.pipeline.search.IndexBuild;
import dev.textscreen.pipeline.search.IndexFormat;
import dev.textscreen.pipeline.search.SearchEngine;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Keeps index versions in a folder: {@code <dataset>/<version>/} holds one version, {@code <dataset>/CURRENT} names the one in use and
 * {@code <dataset>/REFUSED} says why the last import was refused, if it was.
 */
public final class FolderStore implements IndexStore {

    private static final String CURRENT = "CURRENT";
    private static final String REFUSED = "REFUSED";

    private final Path root;
    private final IndexFormat format;

    public FolderStore(Path root, IndexFormat format) {
        this.root = root;
        this.format = format;
    }

    @Override
    public String format() {
        return format.name();
    }

    @Override
    public List<Standing> standings() throws IOException {
        List<Standing> standings = new ArrayList<>();
        for (DatasetName dataset : datasets()) {
            Optional<String> refusal = content(folder(dataset).resolve(REFUSED));
            currentName(dataset).ifPresent(version -> standings.add(new Standing(dataset, version, refusal)));
        }
        return standings;
    }

    private Set<DatasetName> datasets() throws IOException {
        Set<DatasetName> names = new TreeSet<>();
        if (Files.isDirectory(root)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(root, Files::isDirectory)) {
                for (Path folder : folders) {
                    if (Files.isRegularFile(folder.resolve(CURRENT))) {
                        names.add(new DatasetName(String.valueOf(folder.getFileName())));
                    }
                }
            }
        }
        return names;
    }

    private Optional<String> currentName(DatasetName dataset) throws IOException {
        return content(folder(dataset).resolve(CURRENT));
    }

    @Override
    public Optional<IndexVersion> current(DatasetName dataset) throws IOException {
        Optional<String> current = currentName(dataset);
        return current.isEmpty() ? Optional.empty() : Optional.of(IndexVersion.read(folder(dataset, current.get())));
    }

    @Override
    public SearchEngine open(IndexVersion version) throws IOException {
        return format.open(folder(new DatasetName(version.dataset()), version.version()));
    }

    @Override
    public Hold hold(DatasetName dataset) throws IOException {
        return new FolderHold(dataset, DatasetLock.take(dataset, folder(dataset)));
    }

    private static Optional<String> content(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private Path folder(DatasetName dataset) {
        return root.resolve(dataset.value());
    }

    private Path folder(DatasetName dataset, String version) {
        return folder(dataset).resolve(version);
    }

    /** A dataset's folder under its lock. */
    private final class FolderHold implements Hold {

        private final DatasetName dataset;
        private final DatasetLock lock;

        FolderHold(DatasetName dataset, DatasetLock lock) {
            this.dataset = dataset;
            this.lock = lock;
        }

        @Override
        public void prune(List<String> kept) throws IOException {
            try (DirectoryStream<Path> versions = Files.newDirectoryStream(folder(dataset), Files::isDirectory)) {
                for (Path version : versions) {
                    if (!kept.contains(String.valueOf(version.getFileName()))) {
                        delete(version);
                    }
                }
            }
        }

        @Override
        public List<IndexVersion> complete() throws IOException {
            List<IndexVersion> complete = new ArrayList<>();
            try (DirectoryStream<Path> versions = Files.newDirectoryStream(folder(dataset), Files::isDirectory)) {
                for (Path version : versions) {
                    try {
                        complete.add(IndexVersion.read(version));
                    } catch (NoSuchFileException e) {
                        // an import that came to nothing left it
                    }
                }
            }
            return complete;
        }

        @Override
        public IndexBuild build(String version) throws IOException {
            return format.create(Files.createDirectories(folder(dataset, version)));
        }

        @Override
        public void publish(IndexVersion version) throws IOException {
            version.write(folder(dataset, version.version()));
            DurableFile.write(folder(dataset).resolve(CURRENT), version.version());
            Files.deleteIfExists(folder(dataset).resolve(REFUSED));
        }

        @Override
        public void abandon(String version) throws IOException {
            delete(folder(dataset, version));
        }

        @Override
        public void refuse(String reason) throws IOException {
            DurableFile.write(folder(dataset).resolve(REFUSED), reason);
        }

        @Override
        public void close() throws IOException {
            lock.close();
        }

        private static void delete(Path folder) throws IOException {
            if (!Files.exists(folder)) {
                return;
            }
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
