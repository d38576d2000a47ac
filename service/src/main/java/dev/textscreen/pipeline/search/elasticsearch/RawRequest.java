package dev.textscreen.pipeline.search.elasticsearch;

import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.endpoints.BinaryEndpoint;
import co.elastic.clients.transport.endpoints.BinaryResponse;
import co.elastic.clients.util.BinaryData;
import java.util.Map;

/**
 * A request whose body is written by hand, line by line, where the client's objects would cost more than the search.
 *
 * @param id as the client names the endpoint
 */
record RawRequest(String id, String path, Map<String, String> parameters, BinaryData body) {

    private static final String LINES = "application/vnd.elasticsearch+x-ndjson; compatible-with=8";
    private static final String JSON = "application/vnd.elasticsearch+json; compatible-with=8";

    private static final Map<String, String> HEADERS = Map.of("Accept", JSON);

    /** Several searches at once, each of two lines. */
    static RawRequest searches(String index, byte[] lines) {
        return new RawRequest("es/msearch", "/" + index + "/_msearch",
                Map.of("filter_path", "responses.status,responses.error.type,responses.aggregations,responses.hits.total.value,"
                        + "responses.hits.hits.sort,responses.hits.hits.fields"),
                BinaryData.of(lines, LINES));
    }

    /** Documents for the index behind an alias; it is refused when the alias is gone, rather than making a new index. */
    static RawRequest bulk(String alias, byte[] lines, int length) {
        return new RawRequest("es/bulk", "/" + alias + "/_bulk",
                Map.of("require_alias", "true", "filter_path", "errors,items.*.status,items.*.error.type,items.*.error.reason"),
                BinaryData.of(lines, 0, length, LINES));
    }

    Endpoint<RawRequest, BinaryResponse, ?> endpoint() {
        return new BinaryEndpoint<>(id, request -> "POST", RawRequest::path, request -> Map.of(), RawRequest::parameters,
                request -> HEADERS,
                RawRequest::body, null);
    }
}
