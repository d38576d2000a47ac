package dev.textscreen.pipeline.search;

import dev.textscreen.pipeline.signals.Signal;
import dev.textscreen.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Screens what a text names: its mentions, its identifiers, and every run of its words that is a listed name, mentioned or not. */
final class TextScreen {

    /** A candidate under this score is not worth an analyst's look. */
    private static final double WORTH_SHOWING = 0.5;
    private static final int MOST_PER_MENTION = 10;

    private static final Retrieval BY_NAME = ReciprocalRankFusion.fuse(false, OptionalInt.of(1), OptionalInt.empty());

    private final CandidateScorer scorer;
    private final NameScan scan;
    private final ListedNameJudge judge;
    private final MatchQuestion questions;

    /** What is gathered while a text is screened. */
    private record Findings(FoundMatches matches, Set<String> degraded) {
    }

    /** Answers a match question on indexes that are open already. */
    interface MatchQuestion {

        MatchAnswer match(EntityQuery query, MatchOptions options, List<OpenIndex> indexes);
    }

    TextScreen(CandidateScorer scorer, NameScan scan, MatchQuestion questions) {
        this.scorer = scorer;
        this.scan = scan;
        this.judge = new ListedNameJudge(scan.assets());
        this.questions = questions;
    }

    SearchAnswer screen(TextQuery query, List<OpenIndex> indexes, String versions) {
        FoundMatches found = new FoundMatches();
        Set<String> degraded = new LinkedHashSet<>();
        TextQuestions asked = new TextQuestions(query);
        int candidates = screenMentions(query, asked, indexes, new Findings(found, degraded));
        candidates += screenIdentifiers(query, indexes, new Findings(found, degraded));
        for (OpenIndex index : indexes) {
            try {
                candidates += screenWords(query, asked, index, found);
            } catch (SearchFailedException e) {
                degraded.add("search." + index.dataset());
            }
        }
        return new SearchAnswer(found.bestFirst(), candidates, versions, List.copyOf(degraded));
    }

    private int screenMentions(TextQuery query, TextQuestions asked, List<OpenIndex> indexes, Findings findings) {
        int candidates = 0;
        MatchOptions options = options(query);
        for (Map.Entry<EntityQuery, List<Integer>> question : asked.mentions().entrySet()) {
            MatchAnswer answer = questions.match(question.getKey(), options, indexes);
            List<Span> spans = question.getValue().stream().map(i -> query.reading().mentions().get(i).span()).toList();
            OptionalInt mention = OptionalInt.of(question.getValue().getFirst());
            answer.matches().forEach(match -> findings.matches().add(new MentionMatch(match, mention, OptionalInt.empty(), spans)));
            candidates += answer.candidates();
            findings.degraded().addAll(answer.degraded());
        }
        return candidates;
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

    private int screenWords(TextQuery query, TextQuestions asked, OpenIndex index, FoundMatches found) {
        int candidates = 0;
        for (NameScan.Found name : scan.scan(query.reading().tokens(), index.engine())) {
            if (judge.named(name, query.reading().tokens(), query.reading().mentions())) {
                OptionalInt mention = asked.mention(name.span());
                for (String id : name.ids()) {
                    scorer.listed(id, index).map(listed -> match(name, listed, asked, query.threshold()))
                            .filter(match -> match.score().value() >= WORTH_SHOWING).ifPresent(
                                    match -> found.add(new MentionMatch(match, mention, OptionalInt.empty(), List.of(name.span()))));
                }
                candidates += name.ids().size();
            }
        }
        return candidates;
    }

    private Match match(NameScan.Found name, EntityMatcher.Listed listed, TextQuestions asked, double threshold) {
        EntityQuery question = asked.listedName(name.name(), listed.entity().schema(), asked.mention(name.span()));
        return scorer.explain(question, listed, BY_NAME, threshold);
    }

    private static MatchOptions options(TextQuery query) {
        double cutoff = Math.min(WORTH_SHOWING, query.threshold());
        return new MatchOptions(query.datasets(), MOST_PER_MENTION, query.threshold(), cutoff, EntityFilter.ALL, query.vectors());
    }
}
