package dev.textscreen.pipeline.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.textscreen.pipeline.search.SearchFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTlsTest {

    private static final RawRequest SEARCH = RawRequest.searches("i", "{}\n{}\n".getBytes(StandardCharsets.UTF_8));
    private static final String WORD = "changeit";

    @TempDir
    static Path folder;

    private static HttpsServer server;

    @BeforeAll
    static void startWithACertificateOfItsOwn() throws Exception {
        Path keys = folder.resolve("keys.p12");
        keytool("-genkeypair", "-alias", "a", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost,ip:127.0.0.1",
                "-storetype", "PKCS12", "-keystore", keys.toString(), "-storepass", WORD);
        keytool("-exportcert", "-rfc", "-alias", "a", "-file", folder.resolve("ca.pem").toString(), "-keystore", keys.toString(),
                "-storepass", WORD);
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, WORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, WORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            byte[] body = "{\"responses\":[{\"status\":200}]}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    private static void keytool(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private Cluster cluster(boolean verify, Optional<Path> authority) throws IOException {
        ClusterSettings s = TestClusters.settings(URI.create("https://localhost:" + server.getAddress().getPort()));
        return Cluster.of(new ClusterSettings(
                new ClusterSettings.Address(s.address().nodes(), new ClusterSettings.Credentials("", "", ""), verify, authority), s.pool(),
                s.timeouts(), s.faults(), s.indexes(), s.trust()));
    }

    @Test
    void trustsNoCertificateThatNobodyVouchesFor() throws IOException {
        try (Cluster cluster = cluster(true, Optional.empty())) {
            assertThatThrownBy(() -> cluster.search(SEARCH)).isInstanceOf(SearchFailedException.class).rootCause()
                    .hasMessageContaining("certification path");
        }
    }

    @Test
    void trustsTheAuthorityOfTheSettings() throws IOException {
        try (Cluster cluster = cluster(true, Optional.of(folder.resolve("ca.pem")))) {
            assertThat(cluster.search(SEARCH)).hasSize(1);
        }
    }

    @Test
    void checksNothingWhereVerificationIsOff() throws IOException {
        try (Cluster cluster = cluster(false, Optional.empty())) {
            assertThat(cluster.search(SEARCH)).hasSize(1);
        }
    }

    @Test
    void saysWhichFileOfCertificatesCannotBeRead() {
        List<Path> missing = List.of(folder.resolve("missing.pem"));
        assertThatThrownBy(() -> cluster(true, Optional.of(missing.getFirst()))).isInstanceOf(IOException.class)
                .hasMessageContaining("missing.pem");
    }
}
