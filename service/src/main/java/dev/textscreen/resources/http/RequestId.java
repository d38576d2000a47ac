package dev.textscreen.resources.http;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** The id of a request: the caller's own where it is a plain word, else a random one. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";
    static final String ATTRIBUTE = "textscreen.request_id";
    private static final int LONGEST = 64;

    private RequestId() {
    }

    static String of(@Nullable String given) {
        return given != null && isPlain(given) ? given : random();
    }

    /** 32 hexadecimal digits; unique, not secret. */
    public static String random() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return HexFormat.of().toHexDigits(random.nextLong()) + HexFormat.of().toHexDigits(random.nextLong());
    }

    private static boolean isPlain(String given) {
        if (given.isEmpty() || given.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            boolean plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '.';
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
