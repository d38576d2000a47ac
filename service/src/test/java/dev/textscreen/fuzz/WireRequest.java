package dev.textscreen.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A request as bytes, so that it may be anything.
 *
 * @param headers as lines, without their end
 * @param framing whether length and end of the body are right, so that the connection can serve another request
 */
@SuppressWarnings("ArrayRecordComponent")
record WireRequest(String method, String target, List<String> headers, byte[] body, boolean framing) {

    private static final int SHOWN = 600;

    WireRequest {
        headers = List.copyOf(headers);
    }

    WireRequest withMethod(String other) {
        return new WireRequest(other, target, headers, body, framing);
    }

    WireRequest withTarget(String other) {
        return new WireRequest(method, other, headers, body, framing);
    }

    WireRequest withBody(byte[] other) {
        return new WireRequest(method, target, headers, other, framing);
    }

    WireRequest withHeader(String line) {
        List<String> more = new ArrayList<>(headers);
        more.add(line);
        return new WireRequest(method, target, more, body, framing);
    }

    WireRequest withoutHeader(String name) {
        return new WireRequest(method, target, headers.stream().filter(line -> !line.startsWith(name + ":")).toList(), body, framing);
    }

    /** With a length that may not be the body's. */
    WireRequest announcing(String length) {
        return new WireRequest(method, target, withHeader("Content-Length: " + length).headers(), body, false);
    }

    /** Whether it has to be answered: a length that lies, and a body where none belongs, may end a connection (RFC 9110, 9.3.1). */
    boolean answerable() {
        return framing && (body.length == 0 || !method.equals("GET") && !method.equals("HEAD"));
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length + 512);
        StringBuilder head = new StringBuilder(method).append(' ').append(target).append(" HTTP/1.1\r\nHost: localhost\r\n");
        headers.forEach(line -> head.append(line).append("\r\n"));
        if (framing && (body.length > 0 || !method.equals("GET"))) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        out.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        out.writeBytes(body);
        return out.toByteArray();
    }

    /** The beginning, with what cannot be printed escaped. */
    @Override
    public String toString() {
        String whole = new String(bytes(), StandardCharsets.UTF_8);
        StringBuilder out = new StringBuilder();
        whole.substring(0, Math.min(SHOWN, whole.length())).chars().forEach(c -> {
            if (c >= ' ' && c < 127) {
                out.append((char) c);
            } else {
                out.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
            }
        });
        return out + (whole.length() > SHOWN ? " ... of " + whole.length() + " characters" : "");
    }
}
