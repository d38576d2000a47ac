package dev.textscreen.watchlist.readers;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;

/** Words for what is wrong with a line of JSON, without quoting the line. */
final class JsonProblem {

    private JsonProblem() {
    }

    static String sentence(IOException e) {
        return e instanceof JsonProcessingException json ? "not JSON: " + json.getOriginalMessage() : String.valueOf(e.getMessage());
    }
}
