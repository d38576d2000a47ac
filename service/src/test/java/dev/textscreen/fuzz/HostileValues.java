package dev.textscreen.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;

/** Strings, numbers and trees that careless code stumbles over. */
final class HostileValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONG_TEXT = 100_001;
    /** Format characters, marks without end, lone surrogates, look-alikes, noncharacters, the characters of other syntaxes. */
    private static final List<String> STRINGS = List.of("", " ", "\u0000", "\u0001\u0002", "\ud800", "\udc00\ud800", "\ufeff", "\ufffe",
            "\u202e\u202d\u2066", "\u200b\u200c\u200d\u2060", "a" + "\u0301".repeat(500), "\ud83d\udc69\u200d\ud83d\udc67",
            "\u0130\u0131\u1e9e\ufb03",
            "\u212a\u00c5\u2126", "\uff2a\uff4f\uff48\uff4e", "\u0430p\u0440l\u0435", "\udbff\udfff", "null", "undefined", "NaN", "-0",
            "1e400", "' OR 1=1 --", "\"; DROP TABLE decisions; --", "${jndi:ldap://x}", "{{7*7}}", "<script>alert(1)</script>",
            "../../etc/passwd",
            "%s%n%x", "\r\nSet-Cookie: a=b", "0".repeat(5_000), "(".repeat(3_000), "2024-02-30", "9999999999-01-01", "-1",
            "9223372036854775808",
            "\u0660\u0661\u0662", "\u05d0\u05d1\u0627\u0628", "*:*", "a AND (b OR", "/.*.*.*/", "~~~~");
    private static final List<String> NUMBERS = List.of("0", "-0", "-1", "1.0000000000000000000000001", "2147483648",
            "-9223372036854775809",
            "1e308", "1e400", "-1e-400", "1e99999", "0.1e1", "123456789012345678901234567890");

    private HostileValues() {
    }

    static String string(Random random) {
        if (random.nextInt(200) == 0) {
            return "\u0456".repeat(LONG_TEXT);
        }
        if (random.nextInt(3) == 0) {
            return random.ints(1 + random.nextInt(40), 0, 0x11_0000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
        return STRINGS.get(random.nextInt(STRINGS.size()));
    }

    static JsonNode value(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> number(random);
            case 3 -> JSON.arrayNode();
            case 4 -> JSON.objectNode();
            case 5 -> deep(1 + random.nextInt(100), random.nextBoolean());
            case 6 -> wide(random);
            default -> JSON.textNode(string(random));
        };
    }

    private static JsonNode number(Random random) {
        String digits = NUMBERS.get(random.nextInt(NUMBERS.size()));
        return digits.matches("-?\\d+") ? JSON.numberNode(new BigInteger(digits)) : JSON.numberNode(new BigDecimal(digits));
    }

    private static JsonNode deep(int depth, boolean array) {
        JsonNode inner = JSON.numberNode(1);
        for (int i = 0; i < depth; i++) {
            inner = array ? JSON.arrayNode().add(inner) : JSON.objectNode().set("a", inner);
        }
        return inner;
    }

    private static JsonNode wide(Random random) {
        var out = JSON.arrayNode();
        for (int i = random.nextInt(2_000); i > 0; i--) {
            out.add(i);
        }
        return out;
    }
}
