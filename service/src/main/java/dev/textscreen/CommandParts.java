package dev.textscreen;

import dev.textscreen.api.ProcessAnswer;
import dev.textscreen.api.ProcessRequest;
import dev.textscreen.cli.RefusedException;
import dev.textscreen.config.TextscreenConfiguration;
import dev.textscreen.health.Component;
import dev.textscreen.lists.ConfiguredLists;
import dev.textscreen.lists.Lists;
import dev.textscreen.metrics.ListMetrics;
import dev.textscreen.pipeline.PipelineListener;
import dev.textscreen.pipeline.Turns;
import dev.textscreen.pipeline.search.SearchListener;
import dev.textscreen.pipeline.search.WatchlistSearch;
import dev.textscreen.resources.DatasetNames;
import dev.textscreen.resources.Screener;
import dev.textscreen.resources.answers.EntityAnswers;
import dev.textscreen.resources.answers.ReadingAnswers;
import dev.textscreen.resources.answers.ScreeningAnswers;
import dev.textscreen.resources.problems.ProblemException;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the commands work with: the same parts as the server's, loaded at once. */
final class CommandParts {

    private final Version version;

    CommandParts(Version version) {
        this.version = version;
    }

    /** Screens as the server would; refuses where a list that config.yml names is not there. */
    Function<ProcessRequest, ProcessAnswer> screener(TextscreenConfiguration settings) throws IOException {
        Lists lists = Lists.of(settings, Clock.systemUTC());
        Services services = services(settings, lists);
        ConfiguredLists configured = configured(settings, lists);
        configured.openNow();
        for (Component component : configured.get()) {
            if (!component.serves()) {
                throw new RefusedException(component.reason().orElse(component.name() + " is not there."));
            }
        }
        Screener screener = new Screener(services::pipeline, new DatasetNames(lists::names, configured::missing),
                new ScreeningAnswers(new ReadingAnswers(), new EntityAnswers()), settings.search().threshold());
        return request -> {
            try {
                return screener.screen(request);
            } catch (ProblemException problem) {
                throw new RefusedException(String.valueOf(problem.getMessage()));
            }
        };
    }

    /** The lists as they are now. */
    static WatchlistSearch search(TextscreenConfiguration settings) throws IOException {
        Lists lists = Lists.of(settings, Clock.systemUTC());
        lists.live().refresh();
        return services(settings, lists, Version.read()).search();
    }

    /** Looks at the dictionaries and the indexes; imports nothing. */
    List<Component> inspect(TextscreenConfiguration settings) throws IOException {
        Lists lists = Lists.of(settings, Clock.systemUTC());
        Services services = services(settings, lists);
        lists.live().refresh();
        List<Component> found = new ArrayList<>();
        found.add(Component.up("dictionaries", Map.of("version", services.dictionaries())));
        found.addAll(configured(settings, lists).get());
        return found;
    }

    private static ConfiguredLists configured(TextscreenConfiguration settings, Lists lists) {
        return new ConfiguredLists(settings.datasets(), lists,
                new ConfiguredLists.Rounds(settings.operation().healthCheckInterval().toJavaDuration(), 1, Clock.systemUTC(),
                        new ListMetrics(new PrometheusRegistry())));
    }

    private Services services(TextscreenConfiguration settings, Lists lists) throws IOException {
        return services(settings, lists, version);
    }

    private static Services services(TextscreenConfiguration settings, Lists lists, Version version) throws IOException {
        ChunkThreads chunks = new ChunkThreads(settings.analysis());
        return Services.load(settings,
                new Services.Surroundings(lists, chunks.capacity(Turns.unlimited()), PipelineListener.NONE, SearchListener.NONE, version));
    }
}
