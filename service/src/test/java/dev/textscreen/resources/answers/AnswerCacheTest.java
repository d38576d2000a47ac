package dev.textscreen.resources.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.api.Utf8Json;
import dev.textscreen.pipeline.ScreeningRequest;
import dev.textscreen.pipeline.Versions;
import dev.textscreen.pipeline.decision.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {

    private static final KeptAnswer ANSWER = new KeptAnswer(Outcome.CLEAR, new Utf8Json("\"a\": 1".getBytes(StandardCharsets.UTF_8)),
            KeptAnswer.Gist.NONE);

    private static AnswerCache.Key key(String text) {
        return new AnswerCache.Key(ScreeningRequest.of(text), List.of(), true, false, new Versions("1", "2", "3", "4"));
    }

    @Test
    void givesWhatWasPutIn() {
        AnswerCache cache = new AnswerCache(10);
        cache.put(key("a text"), ANSWER);
        assertThat(cache.get(key("a text"))).contains(ANSWER);
        assertThat(cache.get(key("another text"))).isEmpty();
    }

    @Test
    void hasNothingAtAnyMomentWhereNothingIsToBeKept() {
        AnswerCache cache = new AnswerCache(0);
        for (int i = 0; i < 1000; i++) {
            cache.put(key("text " + i), ANSWER);
            assertThat(cache.get(key("text " + i))).isEmpty();
        }
    }
}
