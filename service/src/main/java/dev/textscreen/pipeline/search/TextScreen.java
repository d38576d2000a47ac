package dev.textscreen.pipeline.search;

import dev.textscreen.pipeline.normalization.Mention;
import dev.textscreen.pipeline.normalization.Token;
import dev.textscreen.pipeline.signals.Signal;
import dev.textscreen.text.Span;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/** Screens what a text names: its mentions, its identifiers, and every run of its words that is a listed name, mentioned or not. */
final class TextScreen {

    /** A candidate under this score is not worth an analyst's look. */
    private static final double WORTH_SHOWING = 0.5;
    private static final int MOST_PER_MENTION = 10;
    /** A piece of a foreign script has several readings, and hardly a piece comes twice. */
    private static final int COST_OF_FOREIGN = 8;

    private static final Retrieval BY_NAME = ReciprocalRankFusion.fuse(false, OptionalInt.of(1), OptionalInt.empty());

    private final CandidateScorer scorer;
    private final NameScan scan;
    private final MatchQuestion questions;
    private final ForeignNames foreignNames;
    private final ForeignScreen foreign;
    private final int spellings;
    private final LoneWords lone;

    /** What is gathered while a text is screened. */
    private record Findings(FoundMatches matches, Set<String> degraded) {
    }

    /** What is made of a text once for all indexes. */
    private record Words(TextQuestions asked, NameScan.Row row, ListedNameJudge judge, List<Mention> mentions) {

        boolean givenName(int mention) {
            return LoneWords.givenName(mentions.get(mention));
        }
    }

    /** A listed name of a text, the same wherever it stands with the same mention. */
    private record ListedName(String name, List<ListedId> ids, OptionalInt mention) {
    }

    /** Answers a match question on indexes that are open already. */
    interface MatchQuestion {

        MatchAnswer match(EntityQuery query, MatchOptions options, List<OpenIndex> indexes);
    }

    /** @param spellings the most spellings of names that one text may have looked up */
    TextScreen(CandidateScorer scorer, NameScan scan, MatchQuestion questions, int spellings) {
        this.scorer = scorer;
        this.scan = scan;
        this.questions = questions;
        this.foreignNames = new ForeignNames(scan.analyzer());
        this.foreign = new ForeignScreen(questions);
        this.spellings = spellings;
        this.lone = scan.loneWords();
    }

    SearchAnswer screen(TextQuery query, List<OpenIndex> indexes, Supplier<String> versions) {
        FoundMatches found = new FoundMatches();
        Set<String> degraded = new LinkedHashSet<>();
        Words words = words(query);
        int candidates = screenMentions(query, words.asked(), indexes, new Findings(found, degraded));
        candidates += screenForeign(query, words.asked(), indexes, new Findings(found, degraded));
        candidates += screenIdentifiers(query, indexes, new Findings(found, degraded));
        for (OpenIndex index : indexes) {
            if (index.engine().outdated()) {
                degraded.add(index.shortfall());
            }
            try {
                candidates += screenWords(words, index, query.threshold(), found);
            } catch (SearchFailedException e) {
                degraded.add(index.shortfall());
            }
        }
        return new SearchAnswer(found.bestFirst(), candidates, versions.get(), List.copyOf(degraded));
    }

    private Words words(TextQuery query) {
        List<Token> tokens = query.reading().tokens();
        return new Words(new TextQuestions(query), scan.row(tokens),
                new ListedNameJudge(scan.assets(), tokens, query.reading().mentions()), query.reading().mentions());
    }

    private int screenMentions(TextQuery query, TextQuestions asked, List<OpenIndex> indexes, Findings findings) {
        int candidates = 0;
        int left = spellings;
        MatchOptions options = options(query);
        for (Map.Entry<EntityQuery, List<Integer>> question : asked.mentions().entrySet()) {
            left -= question.getKey().values("name").size();
            if (left < 0) {
                findings.degraded().add("search.names");
                break;
            }
            Mention first = query.reading().mentions().get(question.getValue().getFirst());
            LoneWords.Found found = LoneWords.Found.of(first);
            // what is held to the letters needs no names that are merely near
            MatchAnswer answer = questions.match(question.getKey(), lone.lone(found) ? options.byWords() : options, indexes);
            List<Span> spans = question.getValue().stream().map(i -> query.reading().mentions().get(i).span()).toList();
            OptionalInt mention = OptionalInt.of(question.getValue().getFirst());
            answer.matches().forEach(match -> findings.matches()
                    .add(new MentionMatch(lone.held(match, found, query.threshold()), mention, OptionalInt.empty(), spans)));
            candidates += answer.candidates();
            findings.degraded().addAll(answer.degraded());
        }
        return candidates;
    }

    /** Names in scripts that no layer before reads; those that are mentions all the same were asked already. */
    private int screenForeign(TextQuery query, TextQuestions asked, List<OpenIndex> indexes, Findings findings) {
        List<ForeignNames.Piece> pieces = foreignNames.find(query.text().text(), query.reading().tokens()).stream()
                .filter(piece -> asked.mention(piece.span()).isEmpty()).toList();
        ForeignScreen.Answer answer = foreign.screen(pieces, spellings / COST_OF_FOREIGN, options(query), indexes);
        answer.matches().forEach(findings.matches()::add);
        findings.degraded().addAll(answer.degraded());
        return answer.candidates();
    }

    private int screenIdentifiers(TextQuery query, List<OpenIndex> indexes, Findings findings) {
        int candidates = 0;
        MatchOptions options = options(query);
        for (int i = 0; i < query.signals().size(); i++) {
            Signal signal = query.signals().get(i);
            if (signal.type().identifies()) {
                MatchAnswer answer = questions.match(TextQuestions.identifier(signal), options, indexes);
                OptionalInt index = OptionalInt.of(i);
                answer.matches()
                        .forEach(match -> findings.matches().add(new MentionMatch(match, signal.mention(), index, List.of(signal.span()))));
                candidates += answer.candidates();
                findings.degraded().addAll(answer.degraded());
            }
        }
        return candidates;
    }

    private int screenWords(Words words, OpenIndex index, double threshold, FoundMatches found) {
        int candidates = 0;
        Map<ListedName, List<Match>> known = new HashMap<>();
        for (NameScan.Found name : scan.scan(words.row(), index.engine())) {
            if (words.judge().named(name)) {
                ListedName listed = new ListedName(name.name(), name.ids(), words.asked().mention(name.span()));
                for (Match match : known.computeIfAbsent(listed, one -> matches(one, index, words, threshold))) {
                    found.add(new MentionMatch(match, listed.mention(), OptionalInt.empty(), List.of(name.span())));
                }
                candidates += name.ids().size();
            }
        }
        return candidates;
    }

    private List<Match> matches(ListedName name, OpenIndex index, Words words, double threshold) {
        boolean givenName = name.mention().isPresent() && words.givenName(name.mention().getAsInt());
        LoneWords.Found found = new LoneWords.Found(name.name(), List.of(name.name()), givenName);
        Map<String, EntityMatcher.Listed> ready = scorer.listed(name.ids(), index);
        return name.ids().stream().map(ListedId::id).sorted().map(ready::get).filter(Objects::nonNull).map(listed -> {
            EntityQuery question = words.asked().listedName(name.name(), listed.entity().schema(), name.mention());
            return lone.held(scorer.explain(question, listed, BY_NAME, threshold), found, threshold);
        }).filter(match -> match.score().value() >= WORTH_SHOWING).toList();
    }

    private static MatchOptions options(TextQuery query) {
        double cutoff = Math.min(WORTH_SHOWING, query.threshold());
        return new MatchOptions(query.datasets(), MOST_PER_MENTION, query.threshold(), cutoff, EntityFilter.ALL, query.vectors());
    }
}
