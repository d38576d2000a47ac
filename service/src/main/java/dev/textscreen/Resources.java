package dev.textscreen;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.textscreen.config.DatasetSettings;
import dev.textscreen.config.TextscreenConfiguration;
import dev.textscreen.lists.Lists;
import dev.textscreen.health.Pending;
import dev.textscreen.pipeline.Turns;
import dev.textscreen.resources.ActsResource;
import dev.textscreen.resources.AlgorithmsResource;
import dev.textscreen.resources.CatalogResource;
import dev.textscreen.resources.CompareResource;
import dev.textscreen.resources.ComplexityResource;
import dev.textscreen.resources.DatasetNames;
import dev.textscreen.resources.DecisionsResource;
import dev.textscreen.resources.EntitiesResource;
import dev.textscreen.resources.HealthResource;
import dev.textscreen.resources.LanguagesResource;
import dev.textscreen.resources.MatchResource;
import dev.textscreen.resources.MetricsResource;
import dev.textscreen.resources.NormalizeResource;
import dev.textscreen.resources.Outlet;
import dev.textscreen.resources.ProcessResource;
import dev.textscreen.resources.Recording;
import dev.textscreen.resources.RulesResource;
import dev.textscreen.resources.Screener;
import dev.textscreen.resources.SearchResource;
import dev.textscreen.resources.StatsResource;
import dev.textscreen.resources.UsageResource;
import dev.textscreen.resources.answers.ComplexityAnswers;
import dev.textscreen.resources.answers.EntityAnswers;
import dev.textscreen.resources.answers.FacetAnswers;
import dev.textscreen.resources.answers.FindingsWriter;
import dev.textscreen.resources.answers.ReadingAnswers;
import dev.textscreen.resources.answers.ScreeningAnswers;
import dev.textscreen.resources.docs.DocsResource;
import dev.textscreen.resources.docs.OpenApiDocument;
import dev.textscreen.resources.http.ProblemMapper;
import dev.textscreen.resources.problems.Isolation;
import dev.textscreen.resources.problems.Problems;
import dev.textscreen.watchlist.TopicNames;
import com.google.common.base.Suppliers;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The resources of the HTTP contract. */
final class Resources {

    /** Every class that the OpenAPI document tells of. */
    static final Set<Class<?>> ALL = Set.of(ActsResource.class, AlgorithmsResource.class, CatalogResource.class, CompareResource.class,
            ComplexityResource.class,
            DecisionsResource.class,
            DocsResource.class,
            EntitiesResource.class, HealthResource.class, LanguagesResource.class, MatchResource.class, MetricsResource.class,
            NormalizeResource.class, ProcessResource.class, RulesResource.class,
            SearchResource.class, StatsResource.class, UsageResource.class);

    private final TextscreenConfiguration settings;
    private final Pending<Services> services;
    private final DatasetNames names;
    private final Lists lists;
    private final Version version;

    Resources(TextscreenConfiguration settings, Pending<Services> services, DatasetNames names, Lists lists, Version version) {
        this.settings = settings;
        this.services = services;
        this.names = names;
        this.lists = lists;
        this.version = version;
    }

    /**
     * @param recording takes answers on record before they leave
     * @param turns of what is searched without a text
     */
    void register(Environment environment, Recording recording, Turns turns) {
        JerseyEnvironment jersey = environment.jersey();
        ObjectMapper json = environment.getObjectMapper();
        Problems problems = new Problems();
        Isolation isolation = new Isolation(environment.getValidator(), problems);
        EntityAnswers entities = new EntityAnswers();
        ReadingAnswers readings = new ReadingAnswers();
        double threshold = settings.search().threshold();

        Screener screener = new Screener(services.view(Services::pipeline), names, new ScreeningAnswers(readings, entities), threshold);
        Outlet outlet = new Outlet(screener, new FindingsWriter(json), services.view(Services::answers), recording);
        jersey.register(new ProcessResource(outlet, isolation, new ProblemMapper(problems), json, settings.requests().maxBatchItems()));
        jersey.register(new NormalizeResource(services.view(Services::pipeline), readings));
        jersey.register(new ComplexityResource(services.view(Services::pipeline), services.view(Services::complexity),
                new ComplexityAnswers(readings)));
        jersey.register(new CompareResource(services.view(Services::matcher), entities, threshold));
        jersey.register(new MatchResource(services.view(Services::search), names, entities, isolation,
                new MatchResource.Settings(json, threshold, settings.requests().maxQueries(), turns)));
        Map<String, String> titles = settings.datasets().stream()
                .collect(Collectors.toMap(DatasetSettings::name, dataset -> dataset.title().orElse(dataset.name())));
        FacetAnswers facets = new FacetAnswers(TopicNames.load(settings.storage().dictionaries()), titles);
        jersey.register(new SearchResource(services.view(Services::search), names, new SearchResource.Answers(entities, facets), turns));
        jersey.register(new EntitiesResource(services.view(Services::search), entities));
        jersey.register(new CatalogResource(lists.live()::states, titles));
        jersey.register(new AlgorithmsResource());
        jersey.register(new LanguagesResource());
        jersey.register(new RulesResource(services.view(Services::rules)));
        OpenApiDocument document = new OpenApiDocument(json, ALL, version.service());
        jersey.register(new DocsResource(Suppliers.memoize(document::asJson)::get, version.swaggerUi()));
    }
}
