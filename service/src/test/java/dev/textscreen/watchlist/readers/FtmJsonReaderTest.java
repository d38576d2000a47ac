package dev.textscreen.watchlist.readers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntityJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FtmJsonReaderTest {

    @TempDir
    Path folder;

    private GatheringSink read(String lines) throws IOException {
        return GatheringSink.read(new FtmJsonReader(), Files.writeString(folder.resolve("entities.ftm.json"), lines));
    }

    @Test
    void keepsEverythingThatAnEntitySays() throws IOException {
        GatheringSink sink = read("""
                {"id":"q1","caption":"Arkadiy Zelenko","schema":"Person","properties":{"name":["Arkadiy Zelenko","Аркадій Зеленко"],\
                "addressEntity":[{"id":"addr-1","schema":"Address"}],"topics":["sanction"]},"datasets":["demo"],"referents":["q0"],\
                "first_seen":"2024-01-01","last_seen":"2024-02-01","last_change":"2024-01-15T10:00:00","target":false,"extra":{"deep":[1]}}
                """);
        Entity entity = sink.entities.getFirst();
        assertThat(entity.values("name")).containsExactly("Arkadiy Zelenko", "Аркадій Зеленко");
        assertThat(entity.values("addressEntity")).containsExactly("addr-1");
        assertThat(entity.referents()).containsExactly("q0");
        assertThat(entity.lastChange()).isEqualTo("2024-01-15T10:00:00");
        assertThat(entity.target()).isFalse();
    }

    @Test
    void reportsBadLinesAndReadsOn() throws IOException {
        GatheringSink sink = read("""
                {"id":"q1","schema":"Person","properties":{"name":["A B"]}}

                {"id":"q2",
                {"schema":"Person","properties":{}}
                {"id":"q3","schema":"Person","properties":{"name":"plain text"}}
                """);
        assertThat(sink.entities).extracting(Entity::id).containsExactly("q1", "q3");
        assertThat(sink.badRows).extracting("line").containsExactly(3L, 4L);
        assertThat(sink.badRows.get(1).reason()).isEqualTo("the entity has no id");
    }

    @Test
    void writtenAndReadAgainIsTheSameEntity() throws IOException {
        Entity entity = read(
                "{\"id\":\"q1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"\u0406\u0432\u0430\u043D \\\"X\\\"\"]}}\n").entities
                .getFirst();
        byte[] bytes = EntityJson.write(entity);
        assertThat(EntityJson.read(bytes, 0, bytes.length)).isEqualTo(entity);
    }
}
