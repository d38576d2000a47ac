package dev.textscreen.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils what is around a body: the method, the target, the headers, the bytes themselves. */
final class WireAttacks {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "PROPFIND",
            "get", "X".repeat(2_000), "G@T");
    private static final List<String> TARGETS = List.of("/", "//", "/%00", "/%2e%2e/%2e%2e/etc/passwd", "/../config.yml",
            "/process%2fbatch",
            "/process;a=b", "/decisions/%ff%fe", "/entities/%zz", "/process?", "/process?%", "*", "http://elsewhere.example/process",
            "/search/demo?q=a&q=b&q=" + "c".repeat(3_000), "/decisions?limit=0x10&limit=2", "/" + "a/".repeat(3_000),
            "/docs/../admin/holds",
            "/docs/%2e%2e%5cadmin", "/health/" + "%d0%b0".repeat(100), "/search/demo?" + "a=b&".repeat(1_500));
    private static final List<String> HEADERS = List.of("Content-Type: text/plain", "Content-Type: application/json; charset=utf-16",
            "Content-Type: application/xml", "Content-Type: */*", "Content-Type: application/json; charset=\u0456", "Content-Type: ;",
            "Content-Encoding: gzip", "Content-Encoding: br", "Accept: application/xml", "Accept: ;q=", "Accept: text/csv;q=9999",
            "Accept-Language: " + "a,".repeat(500), "Accept-Encoding: gzip;q=x, br", "Expect: 100-continue", "Expect: something",
            "Range: bytes=0-1", "If-None-Match: *", "Cookie: " + "a=b; ".repeat(600), "X-Forwarded-For: ' OR 1=1", "Origin: null",
            "Transfer-Encoding: identity", "Upgrade: h2c", "Connection: close", "Connection: upgrade", "Host: a b",
            "Authorization: Basic !!!!",
            "Authorization: Bearer", "traceparent: 00-zz", "X-Request-Id: \u0001 a", "X-API-Key: \u0456", "X-Long: " + "a".repeat(9_000),
            "X-Many: 1\r\n" + "X-Many: 1\r\n".repeat(300) + "X-Many: 1", " folded", "No colon", ": no name", "A\u0000b: c");
    private static final List<String> LENGTHS = List.of("-1", "99999999999999999999", "1", "100000", "abc", "0", "5, 5", "+7", "0x7");

    private final String planted;

    /** @param planted a word that no refusal may repeat */
    WireAttacks(String planted) {
        this.planted = planted;
    }

    WireRequest on(WireRequest request, Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> request.withMethod(METHODS.get(random.nextInt(METHODS.size())));
            case 1 -> request.withTarget(TARGETS.get(random.nextInt(TARGETS.size())));
            case 2 -> request.withoutHeader("Content-Type").withHeader(HEADERS.get(random.nextInt(HEADERS.size())));
            case 3 -> request.withHeader(HEADERS.get(random.nextInt(HEADERS.size())));
            case 4 -> request.withoutHeader("Authorization").withHeader("Authorization: Bearer ts_abcdefgh_" + planted);
            case 5 -> request.withBody(spoilt(request.body(), random));
            case 6 -> request.announcing(LENGTHS.get(random.nextInt(LENGTHS.size())));
            case 7 -> request.withBody(nested(random));
            default -> request.withoutHeader("Content-Type").withHeader("X-Api-Key: " + planted).withHeader("Cookie: id=" + planted);
        };
    }

    private byte[] spoilt(byte[] body, Random random) {
        if (body.length == 0) {
            return planted.getBytes(StandardCharsets.UTF_16BE);
        }
        byte[] out = Arrays.copyOf(body, random.nextInt(4) == 0 ? 1 + random.nextInt(body.length) : body.length);
        for (int i = random.nextInt(4); i >= 0; i--) {
            out[random.nextInt(out.length)] = (byte) random.nextInt(256);
        }
        return out;
    }

    private static byte[] nested(Random random) {
        int depth = 1 + random.nextInt(20_000);
        String open = List.of("[", "{\"text\":", "{\"a\":[", "{\"queries\":{\"a\":").get(random.nextInt(4));
        return open.repeat(depth).getBytes(StandardCharsets.UTF_8);
    }
}
