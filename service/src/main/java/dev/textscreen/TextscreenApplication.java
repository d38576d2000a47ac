package dev.textscreen;

import ch.qos.logback.classic.Level;
import com.codahale.metrics.NoopMetricRegistry;
import dev.textscreen.api.StrictJson;
import dev.textscreen.cli.AuditCommand;
import dev.textscreen.cli.CheckCommand;
import dev.textscreen.cli.CommandWords;
import dev.textscreen.cli.EvaluateCommand;
import dev.textscreen.cli.ImportCommand;
import dev.textscreen.cli.KeysCommand;
import dev.textscreen.cli.RefusedException;
import dev.textscreen.cli.RehearseCommand;
import dev.textscreen.cli.RollbackCommand;
import dev.textscreen.cli.SchemaCommand;
import dev.textscreen.cli.ScreenCommand;
import dev.textscreen.cli.ServeCommand;
import dev.textscreen.config.ConfigurationFile;
import dev.textscreen.config.TextscreenConfiguration;
import dev.textscreen.health.CacheCheck;
import dev.textscreen.health.Drain;
import dev.textscreen.health.Health;
import dev.textscreen.health.MemoryCheck;
import dev.textscreen.health.Pending;
import dev.textscreen.health.PendingCheck;
import dev.textscreen.health.RecordCheck;
import dev.textscreen.health.RulesCheck;
import dev.textscreen.lists.ClusterCheck;
import dev.textscreen.lists.ConfiguredLists;
import dev.textscreen.lists.Lists;
import dev.textscreen.metrics.CacheFigures;
import dev.textscreen.metrics.ClusterMetrics;
import dev.textscreen.metrics.HttpMetrics;
import dev.textscreen.metrics.JournalFigures;
import dev.textscreen.metrics.ListMetrics;
import dev.textscreen.metrics.PipelineMetrics;
import dev.textscreen.metrics.ProcessMetrics;
import dev.textscreen.metrics.SearchMetrics;
import dev.textscreen.persistence.RecordFigures;
import dev.textscreen.pipeline.Turns;
import dev.textscreen.resources.DatasetNames;
import dev.textscreen.resources.HealthResource;
import dev.textscreen.resources.MetricsResource;
import dev.textscreen.resources.Recording;
import dev.textscreen.resources.ScreeningLog;
import dev.textscreen.resources.StatsResource;
import dev.textscreen.resources.http.ParameterNames;
import dev.textscreen.rules.RuleWatch;
import dev.textscreen.rules.Rules;
import io.dropwizard.core.Application;
import io.dropwizard.core.cli.Command;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import io.dropwizard.jersey.validation.Validators;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Textscreen: reads the settings, puts the parts together in the order of the flow, and hands them to Dropwizard. */
public final class TextscreenApplication extends Application<TextscreenConfiguration> {

    private static final int RULES_SECONDS = 2;
    private static final Logger LOG = LoggerFactory.getLogger(TextscreenApplication.class);

    public static void main(String[] arguments) throws Exception {
        // Lucene logs by java.util.logging
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        TextscreenApplication application = new TextscreenApplication();
        Optional<String[]> words = Optional.empty();
        try {
            words = new CommandWords(application.commands()).read(System.out, arguments);
        } catch (RefusedException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(CommandWords.USAGE);
        }
        if (words.isPresent()) {
            application.run(words.get());
        }
    }

    @Override
    public String getName() {
        return "textscreen";
    }

    /** logback.xml rules logging from the first line on. */
    @Override
    protected void bootstrapLogging() {
    }

    @Override
    protected Level bootstrapLogLevel() {
        return Level.WARN;
    }

    @Override
    public void initialize(Bootstrap<TextscreenConfiguration> bootstrap) {
        bootstrap.setObjectMapper(StrictJson.mapper());
        // /metrics has figures of its own; nobody reads those that Dropwizard takes of each request
        bootstrap.setMetricRegistry(new NoopMetricRegistry());
        bootstrap.setValidatorFactory(Validators.newConfiguration().parameterNameProvider(new ParameterNames()).buildValidatorFactory());
        bootstrap.setConfigurationFactoryFactory(new ConfigurationFile());
        bootstrap.setConfigurationSourceProvider(
                ConfigurationFile.substituting(bootstrap.getConfigurationSourceProvider(), System.getenv()));
    }

    @Override
    protected void addDefaultCommands(Bootstrap<TextscreenConfiguration> bootstrap) {
        commands().forEach(bootstrap::addCommand);
    }

    private List<Command> commands() {
        CommandParts parts = new CommandParts(Version.read());
        return List.of(ServeCommand.serve(this), ServeCommand.server(this), new RehearseCommand(this),
                new ImportCommand(settings -> Lists.of(settings, Clock.systemUTC()).imports(), System.out,
                        Boolean.getBoolean("textscreen.terminal")),
                new RollbackCommand(settings -> Lists.of(settings, Clock.systemUTC()).store(), System.out),
                new ScreenCommand(parts::screener, new ScreenCommand.Terminal(System.in, System.out, System::exit)),
                new CheckCommand(parts::inspect, System.out), new EvaluateCommand(CommandParts::search, System.out),
                new AuditCommand(System.out), new SchemaCommand(System.out), new KeysCommand(System.out, Clock.systemUTC()));
    }

    @Override
    public void run(TextscreenConfiguration settings, Environment environment) throws IOException {
        Clock clock = Clock.systemUTC();
        Version version = Version.read();
        PrometheusRegistry registry = new PrometheusRegistry();
        PipelineMetrics pipelineMetrics = new PipelineMetrics(registry);
        Lists lists = Lists.of(settings, clock);
        ChunkThreads chunks = new ChunkThreads(settings.analysis());
        environment.lifecycle().manage(chunks);
        Turns turns = RequestTurns.of(settings, lists.engine().cluster().isPresent());
        TraceParts traces = new TraceParts(settings.operation().tracing(), version).register(environment.lifecycle(), registry);
        Services.Surroundings around = new Services.Surroundings(lists, chunks.capacity(turns),
                traces.beside(pipelineMetrics.and(new ScreeningLog(settings.operation().slowText().toJavaDuration()))),
                new SearchMetrics(registry), version);
        Pending<Services> services = new Pending<>("What reads texts");
        // from here on, while everything else is put together
        Thread.ofPlatform().name("loading").daemon().start(() -> services.load(() -> Services.load(settings, around)));
        ListMetrics listMetrics = new ListMetrics(registry);
        ConfiguredLists configured = new ConfiguredLists(settings.datasets(), lists,
                new ConfiguredLists.Rounds(settings.operation().healthCheckInterval().toJavaDuration(), settings.operation().importShare(),
                        clock, listMetrics));
        environment.lifecycle().manage(configured);

        Supplier<Optional<Rules>> rules = () -> services.isReady() ? Optional.of(services.get().rules()) : Optional.empty();
        var unused = environment.lifecycle().scheduledExecutorService("rules").build().scheduleWithFixedDelay(new RuleWatch(rules),
                RULES_SECONDS, RULES_SECONDS, TimeUnit.SECONDS);
        RecordParts record = new RecordParts(settings, clock);
        Supplier<List<CacheFigures>> caches = () -> services.isReady() ? services.get().caches() : List.of();
        Health health = new Health(
                List.of(new PendingCheck<>("dictionaries", services, s -> Map.of("version", s.dictionaries())), configured,
                        new ClusterCheck(lists.engine()), new CacheCheck(caches), new RecordCheck(record::figures),
                        new RulesCheck(rules),
                        new MemoryCheck()));
        environment.lifecycle().addEventListener(new Drain(health, settings.operation().drain().toJavaDuration()));
        ProcessMetrics process = new ProcessMetrics(registry);
        process.build(version.service());
        process.caches(caches);
        process.executor(chunks::waiting, chunks::running);
        process.turns(turns);
        listMetrics.read(lists::figures, configured::sound, clock);
        lists.engine().cluster().ifPresent(cluster -> ClusterMetrics.register(registry, cluster::figures));
        process.journal(() -> record.figures().map(RecordFigures::journal)
                .map(journal -> new JournalFigures(journal.used(), journal.limit(), journal.behind())));
        process.readiness(() -> health.notReadyBecause().isEmpty());
        new HttpParts(settings).register(environment, new HttpMetrics(registry), traces.tracing());
        environment.lifecycle()
                .addServerLifecycleListener(server -> LOG.info("Textscreen {} serves on {}", version.service(), server.getURI()));
        Recording recording = record.register(environment);
        new Resources(settings, services, new DatasetNames(lists::names, configured::missing), lists, version).register(environment,
                recording, turns);
        JerseyEnvironment jersey = environment.jersey();
        new AccessParts(settings).register(jersey, record.apiKeys(), clock);
        jersey.register(
                new StatsResource(new StatsResource.Sources(version.service(), pipelineMetrics, caches, lists::figures, record::figures),
                        clock));
        jersey.register(new HealthResource(health));
        if (settings.operation().prometheus()) {
            jersey.register(new MetricsResource(registry));
        }
    }
}
