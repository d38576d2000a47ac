package dev.textscreen.pipeline.search.elasticsearch;

import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.DefaultTransportOptions;
import co.elastic.clients.transport.ElasticsearchTransportBase;
import co.elastic.clients.transport.instrumentation.NoopInstrumentation;
import java.io.IOException;

/** Carries the requests of Elasticsearch's client over one pooled OkHttp client. */
final class OkHttpTransport extends ElasticsearchTransportBase {

    private final PooledHttp http;

    private OkHttpTransport(PooledHttp http) {
        super(http, DefaultTransportOptions.EMPTY, new JacksonJsonpMapper(), NoopInstrumentation.INSTANCE);
        this.http = http;
    }

    /** @throws IOException where the certificates that the settings name cannot be read */
    static OkHttpTransport of(ClusterSettings settings) throws IOException {
        return new OkHttpTransport(PooledHttp.of(settings));
    }

    PooledHttp http() {
        return http;
    }
}
