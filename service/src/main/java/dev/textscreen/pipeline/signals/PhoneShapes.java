package dev.textscreen.pipeline.signals;

import dev.textscreen.text.TabbedFile;
import java.nio.file.Path;
import java.util.List;

/** How telephone numbers are grouped that are hardly anything else: {@code common/phone-shapes.tsv}. Immutable. */
record PhoneShapes(List<String> shapes) {

    private static final String SIGNS = "0123456789()- ";

    PhoneShapes {
        shapes = List.copyOf(shapes);
    }

    /** @throws IllegalArgumentException where a shape has other signs than digits, brackets, hyphens and spaces */
    static PhoneShapes load(Path file) {
        return new PhoneShapes(TabbedFile.read(file, 1, 1).stream().map(PhoneShapes::shape).toList());
    }

    private static String shape(TabbedFile.Row row) {
        if (row.get(0).chars().anyMatch(c -> SIGNS.indexOf(c) < 0)) {
            throw row.invalid("a shape has digits, brackets, hyphens and spaces");
        }
        return row.get(0);
    }

    boolean has(String grouped) {
        for (String shape : shapes) {
            if (fits(grouped, shape)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String grouped, String shape) {
        if (grouped.length() != shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            boolean any = shape.charAt(i) == '9' && Character.isDigit(grouped.charAt(i));
            if (!any && shape.charAt(i) != grouped.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
