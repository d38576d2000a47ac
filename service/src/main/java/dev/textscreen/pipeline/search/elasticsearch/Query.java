package dev.textscreen.pipeline.search.elasticsearch;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** A query in the words of the cluster, which writes itself: a question about a name has hundreds of parts, and a tree of them costs more than they. */
interface Query {

    /** Writes one JSON object. */
    void write(JsonGenerator json) throws IOException;
}
