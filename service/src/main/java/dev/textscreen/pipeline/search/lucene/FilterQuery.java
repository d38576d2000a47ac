package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.terms.IndexFields;
import java.util.Collection;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;

/** Puts a filter around a query. */
final class FilterQuery {

    private FilterQuery() {
    }

    static Query with(Query query, Occur occur, EntityFilter filter) {
        if (filter.equals(EntityFilter.ALL)) {
            return query;
        }
        BooleanQuery.Builder builder = new BooleanQuery.Builder().add(query, occur);
        addAny(builder, IndexFields.SCHEMA, filter.schemas(), Occur.FILTER);
        addWanted(builder, IndexFields.TOPIC, filter.topics(), filter.each());
        addWanted(builder, IndexFields.COUNTRY, filter.countries(), filter.each());
        addWanted(builder, IndexFields.DATASET, filter.datasets(), filter.each());
        addAny(builder, IndexFields.SCHEMA, filter.excludedSchemas(), Occur.MUST_NOT);
        addAny(builder, IndexFields.ENTITY_ID, filter.excludedIds(), Occur.MUST_NOT);
        if (!filter.changedSince().isEmpty()) {
            builder.add(TermRangeQuery.newStringRange(IndexFields.CHANGED, filter.changedSince(), "\uFFFF", true, true), Occur.FILTER);
        }
        return builder.build();
    }

    private static void addWanted(BooleanQuery.Builder builder, String field, Collection<String> values, boolean each) {
        if (each) {
            values.forEach(value -> addAny(builder, field, Set.of(value), Occur.FILTER));
        } else {
            addAny(builder, field, values, Occur.FILTER);
        }
    }

    private static void addAny(BooleanQuery.Builder builder, String field, Collection<String> values, Occur occur) {
        if (values.size() == 1) {
            builder.add(new TermQuery(new Term(field, values.iterator().next())), occur);
        } else if (!values.isEmpty()) {
            builder.add(new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()), occur);
        }
    }
}
