package dev.textscreen.pipeline.search.matching;

import dev.textscreen.pipeline.search.EntityQuery;
import dev.textscreen.pipeline.search.Explanation;
import dev.textscreen.pipeline.search.Score;
import dev.textscreen.text.Latinizer;
import dev.textscreen.text.SoundKey;
import dev.textscreen.watchlist.CountryNames;
import dev.textscreen.watchlist.Entity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says how likely a query and a listed entity are the same, and why. The same input gives the same score on every machine. Thread-safe.
 */
public final class Matcher {

    private static final double WITHOUT_NAME = -4;

    private final ProfileReader profiles;
    private final LetterCosts costs;

    private Matcher(ProfileReader profiles, LetterCosts costs) {
        this.profiles = profiles;
        this.costs = costs;
    }

    /** Reads the word lists and costs of the dictionaries. */
    public static Matcher read(Path dictionaries, Latinizer latinizer, SoundKey sounds) throws IOException {
        MatchingLexicon lexicon = MatchingLexicon.read(dictionaries, latinizer, sounds);
        LetterCosts costs = LetterCosts.read(dictionaries);
        return new Matcher(new ProfileReader(new NamePreparer(lexicon), CountryNames.load(dictionaries)), costs);
    }

    public PreparedQuery prepare(EntityQuery query) {
        return new PreparedQuery(profiles.read(query.schema(), query.properties()), new Likeness(new PartSimilarity(costs)));
    }

    public PreparedEntity prepare(Entity entity) {
        return new PreparedEntity(profiles.read(entity.schema(), entity.properties()));
    }

    /** The score with an explanation for every feature that spoke; their shares add up to the score. */
    public Score score(PreparedQuery query, PreparedEntity entity) {
        NameComparison names = new NameComparison(query, entity.profile);
        @Nullable
        NameMatch name = names.best();
        List<Finding> findings = new ArrayList<>();
        findings.addAll(NameFindings.of(name, names, WITHOUT_NAME));
        findings.addAll(Evidence.compare(query.profile, entity.profile));
        return explained(findings);
    }

    /** The same value as {@link #score} gives, without explanations. */
    public double value(PreparedQuery query, PreparedEntity entity) {
        @Nullable
        NameMatch name = new NameComparison(query, entity.profile).best();
        double logit = name == null ? WITHOUT_NAME : name.logit();
        for (Finding finding : Evidence.compare(query.profile, entity.profile)) {
            logit += finding.logit();
        }
        return Logistic.likelihood(logit);
    }

    private static Score explained(List<Finding> findings) {
        List<Explanation> explanations = new ArrayList<>(findings.size());
        double logit = 0;
        double before = 0;
        for (Finding finding : findings) {
            logit += finding.logit();
            double value = Logistic.likelihood(logit);
            explanations.add(new Explanation(finding.feature().wireName(), finding.value(), value - before, finding.query(),
                    finding.candidate(), finding.detail()));
            before = value;
        }
        return new Score(before, explanations);
    }
}
