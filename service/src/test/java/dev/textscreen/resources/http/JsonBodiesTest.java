package dev.textscreen.resources.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.textscreen.api.SpanJson;
import io.dropwizard.jersey.jackson.JacksonFeature;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import org.glassfish.jersey.message.MessageBodyWorkers;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;

class JsonBodiesTest {

    private static final Annotation[] COSTLY = {new Annotation() {

        @Override
        public Class<? extends Annotation> annotationType() {
            return Deprecated.class;
        }

        @Override
        public int hashCode() {
            throw new IllegalStateException("the annotation was hashed");
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }
    }};

    private final ObjectMapper json = new ObjectMapper();
    private final JsonBodies bodies = new JsonBodies(json);

    @Test
    void aBodyIsWrittenWithoutALookAtTheAnnotations() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();

        bodies.writeTo(new SpanJson(3, 7), SpanJson.class, SpanJson.class, COSTLY, MediaType.APPLICATION_JSON_TYPE,
                new MultivaluedHashMap<>(), body);

        assertThat(json.readTree(body.toByteArray())).isEqualTo(json.readTree("{\"start\":3,\"end\":7}"));
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void aBodyIsReadWithoutALookAtTheAnnotations() throws IOException {
        Object read = bodies.readFrom((Class) SpanJson.class, SpanJson.class, COSTLY, MediaType.APPLICATION_JSON_TYPE,
                new MultivaluedHashMap<>(), new ByteArrayInputStream("{\"start\":3,\"end\":7}".getBytes(StandardCharsets.UTF_8)));

        assertThat(read).isEqualTo(new SpanJson(3, 7));
    }

    @Test
    void theyComeBeforeDropwizardsOwnInWhateverOrderBothAreRegistered() {
        for (Object[] order : new Object[][]{{bodies, new JacksonFeature(json)}, {new JacksonFeature(json), bodies}}) {
            ResourceConfig config = new ResourceConfig();
            for (Object part : order) {
                config.register(part);
            }
            MessageBodyWorkers workers = new ApplicationHandler(config).getInjectionManager().getInstance(MessageBodyWorkers.class);
            MediaType type = MediaType.APPLICATION_JSON_TYPE;

            assertThat(workers.getMessageBodyWriter(SpanJson.class, SpanJson.class, COSTLY, type)).isSameAs(bodies);
            assertThat(workers.getMessageBodyReader(SpanJson.class, SpanJson.class, COSTLY, type)).isSameAs(bodies);
        }
    }
}
