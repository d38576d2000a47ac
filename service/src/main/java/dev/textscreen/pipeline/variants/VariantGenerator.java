package dev.textscreen.pipeline.variants;

import dev.textscreen.pipeline.normalization.Mention;
import dev.textscreen.pipeline.normalization.MentionType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Layer 7: writes a mention's name in the other ways that it may stand in a list or a text. Thread-safe. */
public final class VariantGenerator {

    private static final int MOST = 50;
    private static final double OTHER_FORM = 0.75;

    private final Transliterations transliterations;
    private final GivenNameForms givenNames;
    private final KeyboardLayouts keyboards;

    private VariantGenerator(Transliterations transliterations, GivenNameForms givenNames, KeyboardLayouts keyboards) {
        this.transliterations = transliterations;
        this.givenNames = givenNames;
        this.keyboards = keyboards;
    }

    /** Reads the tables of spellings, given names and keyboards of the dictionaries. */
    public static VariantGenerator read(Path dictionaries) throws IOException {
        Path common = dictionaries.resolve("common");
        return new VariantGenerator(new Transliterations(common), new GivenNameForms(dictionaries), new KeyboardLayouts(common));
    }

    /** At most fifty spellings other than the normalized name itself, the likeliest first, each once. */
    public List<Variant> variants(Mention mention) {
        Map<String, Variant> best = new LinkedHashMap<>();
        String name = mention.normalized();
        add(best, name, new Variant(mention.text(), VariantKind.AS_WRITTEN, 1));
        List<Variant> forms = mention.type() == MentionType.PERSON ? personForms(mention) : organizationForms(mention);
        forms.forEach(form -> add(best, name, form));
        transliterations.of(name, mention.language()).forEach(spelling -> add(best, name, spelling));
        for (Variant form : forms) {
            for (Variant spelling : transliterations.of(form.text(), mention.language())) {
                double weight = spelling.weight() * form.weight() * OTHER_FORM;
                add(best, name, new Variant(spelling.text(), form.kind(), weight));
            }
        }
        keyboards.of(mention.text()).forEach(typed -> add(best, name, typed));
        return best.values().stream().sorted(Comparator.comparingDouble(Variant::weight).reversed()).limit(MOST).toList();
    }

    private List<Variant> personForms(Mention mention) {
        PersonForms person = PersonForms.of(mention);
        List<Variant> forms = new ArrayList<>(person.orders());
        forms.addAll(person.initials());
        if (person.whole()) {
            String given = person.given().getFirst();
            givenNames.fullNames(given, mention.language())
                    .forEach(full -> forms.addAll(person.withGiven(full, VariantKind.FULL_NAME, 0.8)));
            givenNames.diminutives(given, mention.language()).stream().limit(6)
                    .forEach(small -> forms.addAll(person.withGiven(small, VariantKind.DIMINUTIVE, 0.5)));
        }
        return forms;
    }

    private static List<Variant> organizationForms(Mention mention) {
        return mention.coreName().map(core -> List.of(new Variant(core, VariantKind.ORDER, 0.9))).orElse(List.of());
    }

    private static void add(Map<String, Variant> best, String name, Variant variant) {
        if (!variant.text().equals(name) && !variant.text().isBlank()) {
            best.merge(variant.text(), variant, (one, other) -> one.weight() >= other.weight() ? one : other);
        }
    }
}
