package dev.textscreen.pipeline.search.elasticsearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.utility.DockerImageName;

/** A real Elasticsearch on a free port of this machine, ended with the run at the latest. */
public final class ElasticsearchServer {

    /** Ten seconds where nothing else runs. */
    private static final Duration START = Duration.ofMinutes(10);

    private static final long MAPS = 262_144;

    /** A server that is there already, such as the official image in a container; the tests then share that one. */
    private static final String GIVEN = System.getProperty("elasticsearch.address", "");

    /** An image that is run where there is Docker, such as {@code elasticsearch:8.19.21}. */
    private static final String IMAGE = System.getProperty("elasticsearch.image", "");

    private static final class Shared {

        private static final URI SERVER = found();

        private static URI found() {
            if (!GIVEN.isEmpty()) {
                return URI.create(GIVEN);
            }
            return IMAGE.isEmpty() ? alone().address() : contained(IMAGE);
        }
    }

    private final Path home;
    private final Path folder;
    private final URI address;
    private final Process process;

    private ElasticsearchServer(Path home, Path folder, URI address) throws IOException {
        this.home = home;
        this.folder = folder;
        this.address = address;
        this.process = launch();
    }

    /** The address of the one of this run. */
    public static URI shared() {
        return Shared.SERVER;
    }

    public URI address() {
        return address;
    }

    /** Testcontainers ends it with the run. */
    private static URI contained(String image) {
        var container = new ElasticsearchContainer(DockerImageName.parse(image)
                .asCompatibleSubstituteFor("docker.elastic.co/elasticsearch/elasticsearch")).withEnv("xpack.security.enabled", "false");
        container.start();
        return URI.create("http://" + container.getHttpHostAddress());
    }

    private static ElasticsearchServer alone() {
        try {
            ElasticsearchServer started = starting("discovery.type: single-node\ntransport.port: " + freePort(), 512);
            started.await();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("no Elasticsearch could be started", e);
        }
    }

    /**
     * Begins to start one; {@link #await} says when it answers.
     *
     * @param settings lines of its configuration: how it finds others, or that it is alone
     * @param heap in megabytes
     */
    static ElasticsearchServer starting(String settings, int heap) throws IOException {
        Path home = Files.createTempDirectory("textscreen-elasticsearch");
        Path server = unpack(Path.of(System.getProperty("elasticsearch.server", "the server's zip is not named")), home);
        int port = freePort();
        Files.writeString(server.resolve("config/elasticsearch.yml"), """
                network.host: 127.0.0.1
                http.port: HTTP
                xpack.security.enabled: false
                node.store.allow_mmap: MMAP
                cluster.routing.allocation.disk.threshold_enabled: false
                indices.merge.disk.watermark.high: 1mb
                indices.merge.disk.check_interval: 1s
                """.replace("HTTP", String.valueOf(port)).replace("MMAP", String.valueOf(mayMap())) + settings + "\n");
        Files.writeString(server.resolve("config/jvm.options.d/heap.options"), "-Xms" + heap + "m\n-Xmx" + heap + "m\n");
        ElasticsearchServer started = new ElasticsearchServer(home, server, URI.create("http://127.0.0.1:" + port));
        Runtime.getRuntime().addShutdownHook(new Thread(started::end));
        return started;
    }

    /** Elasticsearch refuses to run as root, so root starts it as nobody. */
    private Process launch() throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("setpriv", "--reuid=nobody", "--clear-groups", "--inh-caps=-all"));
        }
        command.add(folder.resolve("bin/elasticsearch").toString());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(home.resolve("log").toFile()));
        builder.environment().put("ES_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("ES_TMPDIR", Files.createDirectories(home.resolve("tmp")).toString());
        if (command.size() > 1) {
            run(List.of("chown", "-R", "nobody", home.toString()));
        }
        return builder.start();
    }

    /** Ends it at once, as a machine that loses power does. */
    public void kill() {
        List<ProcessHandle> all = process.descendants().toList();
        all.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        all.forEach(one -> one.onExit().join());
    }

    /** Sends a signal, such as STOP, to the server itself. */
    public void signal(String name) throws IOException {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name));
        process.descendants().forEach(server -> command.add(String.valueOf(server.pid())));
        run(command);
    }

    /** The processor time that it took so far. */
    Duration processor() {
        return process.descendants().flatMap(one -> one.info().totalCpuDuration().stream()).reduce(Duration.ZERO, Duration::plus);
    }

    private void end() {
        kill();
        delete(home);
    }

    private static void run(List<String> command) throws IOException {
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IOException(command + " failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    void await() throws IOException {
        long end = System.nanoTime() + START.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IOException("Elasticsearch did not start:\n" + Files.readString(home.resolve("log")));
            }
            try {
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.resolve("/_cluster/health?wait_for_status=yellow&timeout=1s").toURL()
                    .openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path unpack(Path zip, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path to = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(to);
                } else {
                    Files.createDirectories(to.getParent());
                    write(in, to);
                }
            }
        }
        try (Stream<Path> folders = Files.list(folder)) {
            Path server = folders.filter(path -> path.getFileName().toString().startsWith("elasticsearch-")).findFirst().orElseThrow();
            Files.createDirectories(server.resolve("config/jvm.options.d"));
            return server;
        }
    }

    private static void write(InputStream in, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            in.transferTo(out);
        }
        if (to.getParent().endsWith("bin")) {
            Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** Files are read as memory, which is much quicker, where the kernel allows as many maps as Elasticsearch asks for, or by request. */
    private static boolean mayMap() {
        if (Boolean.getBoolean("elasticsearch.map")) {
            return true;
        }
        try {
            return Long.parseLong(Files.readString(Path.of("/proc/sys/vm/max_map_count")).strip()) >= MAPS;
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            System.err.println(folder + " was left behind");
        }
    }
}
