package dev.textscreen.pipeline.search.terms;

import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.FtmSchema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes what is indexed of an entity, the same for every engine. Immutable and thread-safe. */
public final class EntityAnalyzer {

    private static final List<String> COUNTRY_PROPERTIES = List.of("country", "nationality", "jurisdiction", "citizenship", "flag");

    private final NameAnalyzer analyzer;
    private final NamePhrases phrases;

    public EntityAnalyzer(NameAnalyzer analyzer) {
        this.analyzer = analyzer;
        this.phrases = new NamePhrases(analyzer);
    }

    public EntityTerms analyze(Entity entity) {
        List<List<String>> names = names(entity);
        return new EntityTerms(names, identifiers(entity), phrases.of(entity, names.stream().filter(NameAnalyzer::spelt).toList()),
                countries(entity));
    }

    private List<List<String>> names(Entity entity) {
        return List.copyOf(
                analyzer.readings(FtmSchema.NAME_PROPERTIES.stream().flatMap(property -> entity.values(property).stream()).toList()));
    }

    private static Set<String> identifiers(Entity entity) {
        Set<String> identifiers = new LinkedHashSet<>();
        for (String property : FtmSchema.IDENTIFIER_PROPERTIES) {
            entity.values(property).forEach(value -> identifiers.add(NameAnalyzer.identifier(value)));
        }
        identifiers.remove("");
        return identifiers;
    }

    private static Set<String> countries(Entity entity) {
        Set<String> countries = new LinkedHashSet<>();
        COUNTRY_PROPERTIES.forEach(property -> entity.values(property).forEach(country -> countries.add(country.toLowerCase(Locale.ROOT))));
        return countries;
    }
}
