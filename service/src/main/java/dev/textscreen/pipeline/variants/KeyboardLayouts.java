package dev.textscreen.pipeline.variants;

import dev.textscreen.text.RewriteTable;
import dev.textscreen.text.Script;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a name typed with the wrong keyboard layout was meant to be. */
final class KeyboardLayouts {

    private static final double WEIGHT = 0.3;

    private final RewriteTable russian;
    private final RewriteTable ukrainian;
    private final RewriteTable english;

    KeyboardLayouts(Path common) throws IOException {
        Path file = common.resolve("keyboards.tsv");
        russian = RewriteTable.read(file, "ru");
        ukrainian = RewriteTable.read(file, "uk");
        english = RewriteTable.read(file, "us");
    }

    List<Variant> of(String name) {
        List<Variant> variants = new ArrayList<>();
        boolean cyrillic = name.codePoints().anyMatch(c -> Script.of(c) == Script.CYRILLIC);
        boolean latin = name.codePoints().anyMatch(c -> Script.of(c) == Script.LATIN);
        if (cyrillic && !latin) {
            variants.add(new Variant(Spelling.rewrite(name, english), VariantKind.KEYBOARD, WEIGHT));
        } else if (latin && !cyrillic) {
            variants.add(new Variant(Spelling.rewrite(name, ukrainian), VariantKind.KEYBOARD, WEIGHT));
            variants.add(new Variant(Spelling.rewrite(name, russian), VariantKind.KEYBOARD, WEIGHT));
        }
        return variants;
    }
}
