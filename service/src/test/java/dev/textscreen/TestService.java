package dev.textscreen;

import dev.textscreen.RunningService.Client;
import dev.textscreen.config.ConfigurationFile;
import dev.textscreen.config.TextscreenConfiguration;
import io.dropwizard.configuration.FileConfigurationSourceProvider;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.testing.ConfigOverride;
import io.dropwizard.testing.DropwizardTestSupport;
import io.dropwizard.testing.DropwizardTestSupport.ServiceListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The whole application with config.yml in this process, on a port and a folder of its own. */
public final class TestService implements AutoCloseable {

    private final Path data;
    private final DropwizardTestSupport<TextscreenConfiguration> support;
    private final Client client;

    private TestService(Path data, DropwizardTestSupport<TextscreenConfiguration> support) {
        this.data = data;
        this.support = support;
        this.client = new Client(support.getLocalPort());
    }

    /**
     * Answers as soon as the port is open; the lists may not be there yet.
     *
     * @param environment what config.yml finds in the environment, beside the folders
     */
    public static TestService start(Map<String, String> environment, ConfigOverride... overrides) {
        return start(environment, parts -> {
        }, overrides);
    }

    /** @param more registers what the service has not by itself */
    static TestService start(Map<String, String> environment, Consumer<Environment> more, ConfigOverride... overrides) {
        try {
            Path data = Files.createTempDirectory("textscreen-test");
            Map<String, String> whole = new HashMap<>(
                    Map.of("TEXTSCREEN_HOME", "..", "TEXTSCREEN_DATA", data.toString(), "SERVICE_PORT", "0"));
            whole.putAll(environment);
            DropwizardTestSupport<TextscreenConfiguration> support = new DropwizardTestSupport<>(TextscreenApplication.class,
                    "../config.yml", ConfigurationFile.substituting(new FileConfigurationSourceProvider(), whole), overrides);
            support.addListener(new ServiceListener<>() {

                @Override
                public void onRun(TextscreenConfiguration settings, Environment parts,
                        DropwizardTestSupport<TextscreenConfiguration> rule) {
                    more.accept(parts);
                }
            });
            support.before();
            return new TestService(data, support);
        } catch (Exception e) {
            throw new IllegalStateException("the service does not start", e);
        }
    }

    /** Itself, once it is ready for requests. */
    public TestService ready() {
        try {
            client.awaitReady();
            return this;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Client client() {
        return client;
    }

    /** The folder of indexes and state. */
    public Path data() {
        return data;
    }

    @Override
    public void close() throws IOException {
        client.close();
        support.after();
        try (Stream<Path> all = Files.walk(data)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
