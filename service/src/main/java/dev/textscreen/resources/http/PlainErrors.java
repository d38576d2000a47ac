package dev.textscreen.resources.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.textscreen.api.Problem;
import dev.textscreen.resources.problems.ProblemType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Problems for what the server refuses before any resource sees it: a broken request line, headers that are too long. */
public final class PlainErrors extends ErrorHandler {

    private final ObjectMapper json;

    public PlainErrors(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(Request request, Response response, int code, @Nullable String message, @Nullable Throwable cause,
            Callback callback) {
        String id = RequestId.of(request.getHeaders().get(RequestId.HEADER));
        response.getHeaders().put(RequestId.HEADER, id);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        // Jetty closes the connection behind most of these answers, and does not say so by itself
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        response.write(true, body(code, id), callback);
    }

    @Override
    public ByteBuffer badMessageError(int status, @Nullable String reason, HttpFields.Mutable fields) {
        String id = RequestId.random();
        fields.put(RequestId.HEADER, id);
        fields.put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        fields.put(HttpHeader.CONNECTION, "close");
        return body(status, id);
    }

    private ByteBuffer body(int status, String id) {
        ProblemType type = ProblemType.ofStatus(status);
        Problem problem = new Problem(type.uri(), type.title(), status, type.title() + ".", List.of(), Optional.of(id));
        try {
            return ByteBuffer.wrap(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            return ByteBuffer.wrap("{}".getBytes(StandardCharsets.UTF_8));
        }
    }
}
