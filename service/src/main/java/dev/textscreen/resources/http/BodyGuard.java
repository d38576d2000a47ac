package dev.textscreen.resources.http;

import dev.textscreen.resources.problems.ProblemException;
import dev.textscreen.resources.problems.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a body, never more of it than the limit, before anything else sees it. */
public final class BodyGuard implements ReaderInterceptor {

    private final int limit;
    private final BodyPace pace;

    /** @param limit in bytes, after unpacking */
    public BodyGuard(int limit, BodyPace pace) {
        this.limit = limit;
        this.pace = pace;
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        refuseForeignEncodings(context);
        InputStream in = context.getInputStream();
        boolean announcedTooLong = announced(context) > limit;
        byte[] body = announcedTooLong ? new byte[0] : pace.read(in, limit + 1);
        if (announcedTooLong || body.length > limit) {
            throw new ProblemException(ProblemType.TOO_LARGE, "The body is larger than the limit of " + limit + " bytes.");
        }
        refuseWhatIsNoUtf8(body);
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }

    private static long announced(ReaderInterceptorContext context) {
        String length = context.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private static void refuseForeignEncodings(ReaderInterceptorContext context) {
        String encoding = context.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, "The body may be packed with gzip and with nothing else.");
        }
        String charset = context.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.toLowerCase(Locale.ROOT).replace("\"", "").equals("utf-8")) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, "The body has to be in UTF-8.");
        }
    }

    /** The parser itself would take overlong forms, and UTF-16 and UTF-32 wherever they betray themselves by zero bytes. */
    private static void refuseWhatIsNoUtf8(byte[] body) {
        boolean zero = false;
        for (int i = 0; i < Math.min(body.length, 4); i++) {
            zero |= body[i] == 0;
        }
        if (zero || !isUtf8(body)) {
            throw new ProblemException(ProblemType.NOT_JSON, "The body is not UTF-8.");
        }
        if (isBlank(body)) {
            throw new ProblemException(ProblemType.NOT_JSON, "The body is empty.");
        }
    }

    private static boolean isBlank(byte[] body) {
        for (byte b : body) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
