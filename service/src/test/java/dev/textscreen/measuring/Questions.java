package dev.textscreen.measuring;

import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.watchlist.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Makes questions of a list: its names changed in known ways, and strangers put together from the names of two who are listed. */
final class Questions {

    private final List<Entity> entities;
    private final NameAnalyzer analyzer;
    private final Map<Set<String>, Set<String>> bearers = new HashMap<>();
    private final Random random;

    Questions(List<Entity> entities, NameAnalyzer analyzer, long seed) {
        this.entities = entities.stream().filter(entity -> entity.caption().length() > 5).toList();
        this.analyzer = analyzer;
        this.random = new Random(seed);
        for (Entity entity : entities) {
            for (String property : List.of("name", "alias", "weakAlias")) {
                entity.values(property).forEach(name -> bearers.computeIfAbsent(words(name), any -> new HashSet<>()).add(entity.id()));
            }
        }
    }

    private Set<String> words(String name) {
        return new TreeSet<>(analyzer.tokens(NameChange.inOrder(name)));
    }

    /** As many questions of each change as were asked for, where names allow it. */
    List<Question> changed(int each) {
        List<Question> questions = new ArrayList<>();
        for (NameChange change : NameChange.values()) {
            int wanted = questions.size() + each;
            for (int tries = 0; tries < each * 50 && questions.size() < wanted; tries++) {
                Entity entity = any();
                change.apply(entity.caption(), entity.schema().equals("Person"), random)
                        .ifPresent(name -> questions.add(question(change, entity, name)));
            }
        }
        return questions;
    }

    /** Whoever is called exactly so is right too: nothing in the name tells them apart. */
    private Question question(NameChange change, Entity entity, String name) {
        Set<String> right = new HashSet<>(bearers.getOrDefault(words(entity.caption()), Set.of()));
        right.add(entity.id());
        right.addAll(bearers.getOrDefault(words(name), Set.of()));
        return new Question(change, entity.schema(), name, right);
    }

    /** People with the given names of one listed person and the surname of another, whom nobody on the list is called. */
    List<Question> strangers(int count) {
        List<Question> questions = new ArrayList<>();
        List<Entity> people = entities.stream().filter(entity -> entity.schema().equals("Person")).toList();
        while (questions.size() < count) {
            String one = NameChange.inOrder(people.get(random.nextInt(people.size())).caption());
            String other = NameChange.inOrder(people.get(random.nextInt(people.size())).caption());
            if (one.indexOf(' ') > 0 && other.indexOf(' ') > 0) {
                String name = one.substring(0, one.lastIndexOf(' ')) + other.substring(other.lastIndexOf(' '));
                if (!bearers.containsKey(words(name))) {
                    questions.add(new Question(NameChange.NONE, "Person", name, Set.of()));
                }
            }
        }
        return questions;
    }

    private Entity any() {
        return entities.get(random.nextInt(entities.size()));
    }
}
