package dev.textscreen.pipeline.search.matching;

import dev.textscreen.pipeline.search.EntityQuery;
import dev.textscreen.pipeline.search.Score;
import dev.textscreen.text.Latinizer;
import dev.textscreen.text.SoundKey;
import dev.textscreen.watchlist.Entity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The matcher over the shipped dictionaries, for tests. */
final class Comparisons {

    private final Matcher matcher;

    Comparisons() throws IOException {
        Path dictionaries = Path.of("../dictionaries");
        matcher = Matcher.read(dictionaries, Latinizer.read(dictionaries), SoundKey.read(dictionaries));
    }

    Score score(String schema, Map<String, List<String>> query, Map<String, List<String>> listed) {
        Entity entity = new Entity("test-1", schema, "", listed, List.of(), List.of(), "", "", "", true);
        return matcher.score(matcher.prepare(new EntityQuery(schema, query)), matcher.prepare(entity));
    }

    double ofNames(String schema, String query, String listed) {
        return score(schema, Map.of("name", List.of(query)), Map.of("name", List.of(listed))).value();
    }

    double value(String schema, Map<String, List<String>> query, Map<String, List<String>> listed) {
        Entity entity = new Entity("test-1", schema, "", listed, List.of(), List.of(), "", "", "", true);
        return matcher.value(matcher.prepare(new EntityQuery(schema, query)), matcher.prepare(entity));
    }
}
