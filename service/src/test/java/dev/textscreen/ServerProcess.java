package dev.textscreen;

import dev.textscreen.RunningService.Client;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The application in a process of its own, as the launcher starts it, with nothing in its environment but what the test says. */
public final class ServerProcess implements AutoCloseable {

    /** Small and soon ready. */
    private static final List<String> SMALL = List.of("-Xmx1g", "-XX:+UseSerialGC");
    /** As an installation has it. */
    private static final List<String> WHOLE = List.of("-XX:+UseCompactObjectHeaders", "-XX:+UseTransparentHugePages",
            "-XX:VMOptionsFile=../jvm.options");

    private final Process process;
    private final Path log;
    private final Client client;

    private ServerProcess(Process process, Path log, Client client) {
        this.process = process;
        this.log = log;
        this.client = client;
    }

    /** A server that is ready for requests, on a free port where the environment names none. */
    public static ServerProcess serve(Path log, Map<String, String> environment) throws IOException, InterruptedException {
        return serve(log, environment, SMALL);
    }

    /** The same with the JVM's options as delivered, for measurements. */
    public static ServerProcess serveAsDelivered(Path log, Map<String, String> environment) throws IOException, InterruptedException {
        return serve(log, environment, WHOLE);
    }

    private static ServerProcess serve(Path log, Map<String, String> environment, List<String> options)
            throws IOException, InterruptedException {
        Map<String, String> whole = new HashMap<>(environment);
        whole.putIfAbsent("SERVICE_PORT", Integer.toString(freePort()));
        int port = Integer.parseInt(whole.get("SERVICE_PORT"));
        ServerProcess server = new ServerProcess(start(log, whole, options, "serve"), log, new Client(port));
        server.awaitReady();
        return server;
    }

    /** A port that nobody listens on. */
    public static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /** A command that is run to its end; its output goes to {@code log}. */
    public static int run(Path log, Map<String, String> environment, String... words) throws IOException, InterruptedException {
        Process process = start(log, environment, SMALL, words);
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    private static Process start(Path log, Map<String, String> environment, List<String> options, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(options);
        command.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED",
                "-Dlogback.configurationFile=../logback.xml", "-cp",
                System.getProperty("java.class.path"), TextscreenApplication.class.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().put("TEXTSCREEN_HOME", "..");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private void awaitReady() throws InterruptedException, IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (process.isAlive() && System.nanoTime() < end) {
            try {
                client.awaitReady();
                return;
            } catch (AssertionError notYetListening) {
                Thread.sleep(100);
            }
        }
        process.destroyForcibly().waitFor();
        throw new IllegalStateException("the server does not start: " + log());
    }

    public Client client() {
        return client;
    }

    public String log() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    /** The processor time that it took so far. */
    public Duration processor() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Tells it to stop, as an orchestrator would. */
    public void terminate() {
        process.destroy();
    }

    /** Ends it on the spot, as kill -9 does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The status it ended with. */
    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the server does not stop");
        }
        return process.exitValue();
    }

    @Override
    public void close() throws InterruptedException {
        client.close();
        process.destroyForcibly().waitFor();
    }
}
