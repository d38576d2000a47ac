package dev.textscreen.cli;

import dev.textscreen.config.TextscreenConfiguration;
import io.dropwizard.core.Application;
import io.dropwizard.core.cli.Cli;
import io.dropwizard.core.cli.ServerCommand;
import io.dropwizard.core.setup.Environment;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import net.sourceforge.argparse4j.inf.Argument;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;
import org.eclipse.jetty.server.Server;

/**
 * Starts the server, asks it a few questions and ends: what a JVM that is told to keep what it learns from a start
 * ({@code -XX:AOTCacheOutput}) has to see.
 */
public final class RehearseCommand extends ServerCommand<TextscreenConfiguration> {

    private static final int LONGEST_WAIT_MILLIS = 120_000;
    private static final int PAUSE_MILLIS = 50;
    private static final List<String> TEXTS = List.of(
            "Оплата за договором № 12 від 05.10.2020, отримувач Соломія Вербицька, ІПН 3184710691.",
            "Перевод Игнату Ковригину за ремонт, ООО «Ромашка».", "Spłata dla Zofii Brzozowskiej, ur. 3 maja 1965 r.",
            "Payment to Northwind Ferry Ltd. for Mr. Tobias Ashgrove, IBAN DE89 3704 0044 0532 0130 00.");

    public RehearseCommand(Application<TextscreenConfiguration> application) {
        super(application, "rehearse", "start, answer a few requests of its own, and end: for -XX:AOTCacheOutput");
    }

    @Override
    protected Argument addFileArgument(Subparser parser) {
        return ConfigOption.addTo(parser);
    }

    @Override
    protected void run(Environment environment, Namespace namespace, TextscreenConfiguration configuration) throws Exception {
        environment.lifecycle().addServerLifecycleListener(
                server -> Thread.ofPlatform().name("rehearsal").start(() -> rehearse(server)));
        super.run(environment, namespace, configuration);
    }

    private static void rehearse(Server server) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI base = server.getURI();
            for (int waited = 0; waited < LONGEST_WAIT_MILLIS && !isReady(client, base); waited += PAUSE_MILLIS) {
                Thread.sleep(PAUSE_MILLIS);
            }
            for (String text : TEXTS) {
                ask(client, base.resolve("/process"), "{\"text\": \"" + text + "\"}");
                ask(client, base.resolve("/normalize"), "{\"text\": \"" + text + "\"}");
            }
            server.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("the rehearsal failed", e);
        }
    }

    private static boolean isReady(HttpClient client, URI base) throws IOException, InterruptedException {
        HttpRequest ready = HttpRequest.newBuilder(base.resolve("/health/ready")).build();
        return client.send(ready, BodyHandlers.discarding()).statusCode() == 200;
    }

    private static void ask(HttpClient client, URI where, String json) throws IOException, InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(where).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)).build();
        client.send(question, BodyHandlers.discarding());
    }

    @Override
    public void onError(Cli cli, Namespace arguments, Throwable failure) {
        Failures.tell(cli, failure);
    }
}
