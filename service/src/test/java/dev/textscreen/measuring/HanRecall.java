package dev.textscreen.measuring;

import dev.textscreen.pipeline.search.EntityMatcher;
import dev.textscreen.pipeline.search.EntityQuery;
import dev.textscreen.pipeline.search.lucene.ArmSearch;
import dev.textscreen.pipeline.search.matching.WatchlistMatcher;
import dev.textscreen.pipeline.search.terms.TermKind;
import dev.textscreen.text.TabbedFile;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntityDraft;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Whether names from elsewhere that Chinese characters write by sound find their Latin entry and the other way round, among invented
 * entities: {@code HanRecall FILE [SIZE]}, a file of the columns of {@code golden/scripts/han-transcriptions.tsv}. With the terms that such
 * names meet in and without; and how many strangers match who have the given name of one and the surname of another.
 */
public final class HanRecall {

    private static final int SHOWN = 10;
    private static final int CANDIDATES = 30;
    private static final double THRESHOLD = 0.7;
    private static final String PREFIX = "person-";
    private static final String DOT = "\u00B7";

    private final List<TabbedFile.Row> people;
    private final List<Entity> crowd;
    private final EntityMatcher matcher = new WatchlistMatcher(MeasuredList.matcher());

    private HanRecall(Path file, int size) throws IOException {
        this.people = TabbedFile.read(file, 2, 2);
        this.crowd = new InventedList(MeasuredList.DICTIONARIES, 11).take(size);
    }

    public static void main(String[] arguments) throws IOException {
        HanRecall recall = new HanRecall(Path.of(arguments[0]), arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000);
        System.out.println(
                "| listed | terms | names | recall@10 by rank | recall@30 by rank | recall@10 by score | match | strangers matched | \u00B5s |\n|---|---|---|---|---|---|---|---|---|");
        for (int listed = 0; listed < 2; listed++) {
            recall.measure(listed);
        }
    }

    /** @param listed the column of the names that are listed; those of the other one are asked for */
    private void measure(int listed) throws IOException {
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            entities.add(new EntityDraft(PREFIX + i, "Person").add("name", people.get(i).get(listed)).build("people"));
        }
        entities.addAll(crowd);
        Map<String, EntityMatcher.Listed> ready = new HashMap<>();
        entities.forEach(entity -> ready.put(entity.id(), matcher.list(entity)));
        MeasuredList list = MeasuredList.of("people", entities);
        try (ArmSearch search = new ArmSearch(list)) {
            for (TermKind without : List.of(TermKind.SOUND, TermKind.HAN)) {
                Set<TermKind> kinds = EnumSet.complementOf(EnumSet.of(TermKind.SOUND, without));
                row(listed, without, name -> search.find(name, kinds, true, CANDIDATES), ready);
            }
        }
    }

    /** Finds candidates. */
    private interface Finder {

        List<String> find(String name) throws IOException;
    }

    private void row(int listed, TermKind without, Finder finder, Map<String, EntityMatcher.Listed> ready) throws IOException {
        int shown = 0;
        int found = 0;
        int best = 0;
        int matched = 0;
        double[] took = new double[people.size()];
        for (int i = 0; i < people.size(); i++) {
            String name = people.get(i).get(1 - listed);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            List<String> ids = finder.find(name);
            took[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e3;
            shown += ids.stream().limit(SHOWN).toList().contains(PREFIX + i) ? 1 : 0;
            found += ids.contains(PREFIX + i) ? 1 : 0;
            best += byScore(name, ids, ready).stream().limit(SHOWN).toList().contains(PREFIX + i) ? 1 : 0;
            matched += matches(name, ids, ready).contains(PREFIX + i) ? 1 : 0;
        }
        int strangers = 0;
        List<String> asked = strangers(1 - listed);
        for (String name : asked) {
            List<String> matches = matches(name, finder.find(name), ready);
            strangers += matches.isEmpty() ? 0 : 1;
            if (!matches.isEmpty() && without == TermKind.SOUND) {
                System.err.println(name + " " + matches.stream().map(id -> ready.get(id).entity().caption()).toList());
            }
        }
        Arrays.sort(took);
        double all = people.size();
        System.out.printf(Locale.ROOT, "| %s | %s | %d | %.3f | %.3f | %.3f | %.3f | %d of %d | %.0f |%n",
                listed == 0 ? "Chinese" : "Latin",
                without == TermKind.HAN ? "without" : "with", people.size(), shown / all, found / all, best / all, matched / all, strangers,
                asked.size(),
                took[took.length / 2]);
    }

    private List<String> matches(String name, List<String> ids, Map<String, EntityMatcher.Listed> ready) {
        EntityMatcher.Asked asked = asked(name);
        return ids.stream().filter(id -> matcher.value(asked, ready.get(id)) >= THRESHOLD).toList();
    }

    private List<String> byScore(String name, List<String> ids, Map<String, EntityMatcher.Listed> ready) {
        EntityMatcher.Asked asked = asked(name);
        return ids.stream().sorted(Comparator.comparingDouble((String id) -> -matcher.value(asked, ready.get(id)))).toList();
    }

    private EntityMatcher.Asked asked(String name) {
        return matcher.ask(new EntityQuery("Person", Map.of("name", List.of(name))));
    }

    /** The given names of each with the surnames of the next three, where nobody is called so. */
    private List<String> strangers(int column) {
        UnaryOperator<String> given = name -> name.substring(0, name.indexOf(cut(column)));
        UnaryOperator<String> surname = name -> name.substring(name.indexOf(cut(column)) + 1);
        Set<String> known = new HashSet<>();
        people.forEach(row -> known.add(row.get(column)));
        Set<String> strangers = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            for (int next = 1; next <= 3; next++) {
                String one = people.get(i).get(column);
                String other = people.get((i + next * 7) % people.size()).get(column);
                if (one.contains(cut(column)) && other.contains(cut(column))) {
                    strangers.add(given.apply(one) + cut(column) + surname.apply(other));
                }
            }
        }
        strangers.removeAll(known);
        return strangers.stream().sorted().toList();
    }

    private static String cut(int column) {
        return column == 0 ? DOT : " ";
    }
}
