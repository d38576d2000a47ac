package dev.textscreen.watchlist;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an entity with all their values in one array: entities are kept by the hundred thousand and seldom read, and a string
 * takes more room than the letters in it. Values are made when they are asked for, letter for letter as they came. In the order in which the
 * properties came; immutable.
 */
final class PackedProperties extends AbstractMap<String, List<String>> {

    /** Dates, countries, topics and genders come again in one entity after another. */
    private static final SharedStrings COMMON = new SharedStrings(10);
    private static final int SEVEN_BITS = 0x7F;

    private final String[] names;
    /** For each property the number of its values; for each value twice its length, and one more where a letter needs two bytes. */
    private final byte[] values;

    private PackedProperties(Map<String, List<String>> properties) {
        this.names = new String[properties.size()];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int next = 0;
        for (Map.Entry<String, List<String>> property : properties.entrySet()) {
            names[next++] = property.getKey();
            writeNumber(property.getValue().size(), out);
            property.getValue().forEach(value -> write(value, out));
        }
        this.values = out.toByteArray();
    }

    /** The same properties, none of them null. */
    static Map<String, List<String>> of(Map<String, List<String>> properties) {
        return properties instanceof PackedProperties ? properties : new PackedProperties(properties);
    }

    private static void write(String value, ByteArrayOutputStream out) {
        boolean wide = wide(value);
        writeNumber(2 * value.length() + (wide ? 1 : 0), out);
        if (!wide) {
            out.writeBytes(value.getBytes(StandardCharsets.ISO_8859_1));
            return;
        }
        byte[] letters = new byte[2 * value.length()];
        for (int i = 0; i < value.length(); i++) {
            letters[2 * i] = (byte) value.charAt(i);
            letters[2 * i + 1] = (byte) (value.charAt(i) >> Byte.SIZE);
        }
        out.writeBytes(letters);
    }

    private static boolean wide(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) > 0xFF) {
                return true;
            }
        }
        return false;
    }

    private static void writeNumber(int number, ByteArrayOutputStream out) {
        int left = number;
        while (left > SEVEN_BITS) {
            out.write(left & SEVEN_BITS | SEVEN_BITS + 1);
            left >>>= 7;
        }
        out.write(left);
    }

    @Override
    public @Nullable List<String> get(Object name) {
        int index = Arrays.asList(names).indexOf(name);
        if (index < 0) {
            return null;
        }
        Place place = new Place();
        for (int i = 0; i < index; i++) {
            place.skip();
        }
        return place.take();
    }

    @Override
    public boolean containsKey(Object name) {
        return Arrays.asList(names).contains(name);
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public Set<Map.Entry<String, List<String>>> entrySet() {
        return new AbstractSet<>() {

            @Override
            public int size() {
                return names.length;
            }

            @Override
            public Iterator<Map.Entry<String, List<String>>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<String, List<String>>> {

        private final Place place = new Place();
        private int next;

        @Override
        public boolean hasNext() {
            return next < names.length;
        }

        @Override
        public Map.Entry<String, List<String>> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return Map.entry(names[next++], place.take());
        }
    }

    /** A place before the values of a property. */
    private final class Place {

        private int at;

        List<String> take() {
            String[] taken = new String[number()];
            for (int i = 0; i < taken.length; i++) {
                taken[i] = value();
            }
            return List.of(taken);
        }

        void skip() {
            for (int left = number(); left > 0; left--) {
                int header = number();
                at += bytes(header);
            }
        }

        private String value() {
            int header = number();
            int start = at;
            at += bytes(header);
            String value = (header & 1) == 0 ? new String(values, start, at - start, StandardCharsets.ISO_8859_1) : wideValue(start);
            return COMMON.same(value);
        }

        private String wideValue(int start) {
            char[] letters = new char[(at - start) / 2];
            for (int i = 0; i < letters.length; i++) {
                letters[i] = (char) (values[start + 2 * i] & 0xFF | values[start + 2 * i + 1] << Byte.SIZE);
            }
            return new String(letters);
        }

        private static int bytes(int header) {
            return (header >> 1) << (header & 1);
        }

        private int number() {
            int number = 0;
            for (int shift = 0;; shift += 7) {
                byte next = values[at++];
                number |= (next & SEVEN_BITS) << shift;
                if (next >= 0) {
                    return number;
                }
            }
        }
    }
}
