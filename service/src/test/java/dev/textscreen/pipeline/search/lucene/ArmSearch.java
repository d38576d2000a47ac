package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.measuring.MeasuredList;
import dev.textscreen.pipeline.search.AskedNames;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.NameQuestions;
import dev.textscreen.pipeline.search.Ranking;
import dev.textscreen.pipeline.search.embedding.HashedNgramEmbedder;
import dev.textscreen.pipeline.search.terms.KeywordQuestion;
import dev.textscreen.pipeline.search.terms.TermKind;
import dev.textscreen.pipeline.search.terms.Way;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Retrieval in which any of its arms can be left out. */
public final class ArmSearch implements Closeable {

    private final NameQuestions questions;
    private final IndexFolder index;
    private final KeywordArm keywords;
    private final VectorArm vectors;

    public ArmSearch(MeasuredList list) throws IOException {
        this.questions = new NameQuestions(list.analyzer(), new HashedNgramEmbedder());
        this.index = IndexFolder.open(list.index());
        ListedNames names = ListedNames.load(index);
        Tables tables = Tables.load(index, names);
        this.keywords = new KeywordArm(names, tables.terms());
        this.vectors = new VectorArm(names, tables.sketches());
    }

    /** The ids of the candidates that these kinds of terms, and vectors where they take part, lead to; best first. */
    public List<String> find(String name, Set<TermKind> kinds, boolean withVectors, int limit) throws IOException {
        Ranking ranking = new Ranking();
        AskedNames asked = questions.ask(List.of(name), withVectors);
        for (KeywordQuestion words : asked.words()) {
            KeywordQuestion question = only(words, kinds);
            if (!question.clauses().isEmpty()) {
                ranking.keyword(keywords.find(question, EntityFilter.ALL, limit).ordinals());
            }
        }
        for (AskedNames.Near near : asked.near()) {
            KeywordArm.Found found = keywords.find(asked.words().get(near.reading()), EntityFilter.ALL, limit);
            ranking.vector(vectors.find(near.vector(), found, EntityFilter.ALL, limit));
        }
        return ranking.best(limit, index::id).stream().map(candidate -> candidate.id()).toList();
    }

    private static KeywordQuestion only(KeywordQuestion question, Set<TermKind> kinds) {
        List<List<Way>> clauses = question.clauses().stream()
                .map(ways -> ways.stream().filter(way -> kinds.contains(way.kind())).toList()).filter(ways -> !ways.isEmpty()).toList();
        return new KeywordQuestion(clauses);
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
