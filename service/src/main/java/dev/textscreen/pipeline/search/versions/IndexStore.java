package dev.textscreen.pipeline.search.versions;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder of all index versions: {@code <dataset>/<version>/} holds one version, {@code <dataset>/CURRENT} names the one in use and
 * {@code <dataset>/REFUSED} says why the last import was refused, if it was. One index for each dataset and version keeps datasets
 * independent: each is built, swapped and deleted by itself; a question to several costs as many searches.
 */
public final class IndexStore {

    private static final String CURRENT = "CURRENT";
    private static final String REFUSED = "REFUSED";

    private final Path root;

    public IndexStore(Path root) {
        this.root = root;
    }

    /** The datasets that have a current version. */
    public Set<DatasetName> datasets() throws IOException {
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

    /** The name of the version in use. */
    public Optional<String> current(DatasetName dataset) throws IOException {
        return content(folder(dataset).resolve(CURRENT));
    }

    public Optional<IndexVersion> currentVersion(DatasetName dataset) throws IOException {
        Optional<String> current = current(dataset);
        return current.isEmpty() ? Optional.empty() : Optional.of(IndexVersion.read(folder(dataset, current.get())));
    }

    /** Why the last import was refused; empty where it was not. */
    public Optional<String> refusal(DatasetName dataset) throws IOException {
        return content(folder(dataset).resolve(REFUSED));
    }

    private static Optional<String> content(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    Path folder(DatasetName dataset) {
        return root.resolve(dataset.value());
    }

    Path folder(DatasetName dataset, String version) {
        return folder(dataset).resolve(version);
    }

    /** Puts a complete version into use at once. */
    void publish(DatasetName dataset, String version) throws IOException {
        DurableFile.write(folder(dataset).resolve(CURRENT), version);
        Files.deleteIfExists(folder(dataset).resolve(REFUSED));
    }

    void refuse(DatasetName dataset, String reason) throws IOException {
        DurableFile.write(folder(dataset).resolve(REFUSED), reason);
    }

    /** Deletes every version, whole or half, but these. Only for the holder of the dataset's lock. */
    void prune(DatasetName dataset, List<String> kept) throws IOException {
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(folder(dataset), Files::isDirectory)) {
            for (Path version : versions) {
                if (!kept.contains(String.valueOf(version.getFileName()))) {
                    delete(version);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
