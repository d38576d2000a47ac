package dev.textscreen.watchlist;

import dev.textscreen.text.TabbedFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What the topics of FollowTheMoney are called in English. Immutable. */
public final class TopicNames {

    private final Map<String, String> names;

    private TopicNames(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    /** Reads {@code common/topics.tsv} of the dictionaries. */
    public static TopicNames load(Path dictionaries) {
        Map<String, String> names = new HashMap<>();
        for (TabbedFile.Row row : TabbedFile.read(dictionaries.resolve("common").resolve("topics.tsv"), 2, 2)) {
            if (names.put(row.get(0), row.get(1)) != null) {
                throw row.invalid("the topic has a name already");
            }
        }
        return new TopicNames(names);
    }

    /** The name of a topic; the topic itself where it has none. */
    public String of(String topic) {
        return names.getOrDefault(topic, topic);
    }
}
