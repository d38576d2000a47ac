package dev.textscreen.resources.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.jersey.jackson.JacksonMessageBodyProvider;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Reads and writes bodies as JSON by their types alone. Dropwizard's own provider looks up how to do it by all annotations of the resource
 * method too, and hashes for that what OpenAPI is told of the method, at each request. Thread-safe.
 */
@Priority(Priorities.USER - 1)
public final class JsonBodies extends JacksonMessageBodyProvider {

    private static final Annotation[] NONE = {};

    public JsonBodies(ObjectMapper json) {
        super(json);
    }

    @Override
    public Object readFrom(Class<Object> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        return super.readFrom(type, genericType, NONE, mediaType, headers, body);
    }

    @Override
    public void writeTo(Object value, Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream body) throws IOException {
        super.writeTo(value, type, genericType, NONE, mediaType, headers, body);
    }
}
