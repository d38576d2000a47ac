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
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.jetty.io.EofException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body, never more of it than the limit, before anything else sees it. What exceeds the limit is passed over up to a further
 * bound, because a client that is still sending does not read the answer.
 */
public final class BodyGuard implements ReaderInterceptor {

    private static final int MOST_PASSED_OVER = 64 << 20;
    private static final long LONGEST_PASSING_NANOS = 500_000_000;

    private final int limit;

    /** @param limit in bytes, after unpacking */
    public BodyGuard(int limit) {
        this.limit = limit;
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        refuseForeignEncodings(context);
        InputStream in = context.getInputStream();
        boolean announcedTooLong = announced(context) > limit;
        byte[] body = announcedTooLong ? new byte[0] : read(in);
        if (announcedTooLong || body.length > limit) {
            if (context.getHeaders().getFirst("Expect") == null) {
                passOver(in);
            }
            throw new ProblemException(ProblemType.TOO_LARGE, "The body is larger than the limit of " + limit + " bytes.");
        }
        refuseOtherUnicodes(body);
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }

    private byte[] read(InputStream in) throws IOException {
        try {
            return in.readNBytes(limit + 1);
        } catch (EofException gone) {
            throw gone;
        } catch (IOException broken) {
            throw new ProblemException(ProblemType.BAD_REQUEST, "The body broke off, or could not be unpacked.");
        }
    }

    private static void passOver(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long end = System.nanoTime() + LONGEST_PASSING_NANOS;
        for (long passed = 0; passed < MOST_PASSED_OVER && System.nanoTime() < end;) {
            int count = in.read(buffer);
            if (count < 0) {
                return;
            }
            passed += count;
        }
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

    /** JSON in UTF-8 begins with no zero byte among its first four; the parser would take UTF-16 and UTF-32 silently. */
    private static void refuseOtherUnicodes(byte[] body) {
        byte[] start = Arrays.copyOf(body, Math.min(body.length, 4));
        boolean marked = start.length >= 2 && ((start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF
                || (start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE);
        for (byte b : start) {
            marked |= b == 0;
        }
        if (marked) {
            throw new ProblemException(ProblemType.NOT_JSON, "The body is not UTF-8.");
        }
    }
}
