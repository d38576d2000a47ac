package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Double names joined by a hyphen, whose parts decline together or of which only the last declines. */
final class Hyphens {

    private static final double UNCHANGED_FIRST = 0.6;

    private Hyphens() {
    }

    /** The readings of the last part, each joined to the reading of the part before that agrees with it, or to that part as it stands. */
    static List<NameForm> combine(String text, Function<String, List<NameForm>> readings) {
        int hyphen = text.lastIndexOf('-');
        String first = text.substring(0, hyphen);
        List<NameForm> left = first.isEmpty() || first.endsWith("-") ? List.of() : readings.apply(first);
        List<NameForm> right = hyphen + 1 == text.length() ? List.of() : readings.apply(text.substring(hyphen + 1));
        List<NameForm> combined = new ArrayList<>();
        for (NameForm last : right) {
            if (last.grammaticalCase() == GrammaticalCase.NONE) {
                left.forEach(form -> combined.add(new NameForm(form.nominative() + "-" + last.nominative(), form.gender(),
                        form.grammaticalCase(), form.plural(), form.weight())));
            }
            combined.add(join(first, left, last));
        }
        return combined;
    }

    private static NameForm join(String first, List<NameForm> left, NameForm last) {
        NameForm best = null;
        for (NameForm form : left) {
            boolean agrees = last.grammaticalCase() != GrammaticalCase.NONE
                    && form.agreesWith(last.gender(), last.grammaticalCase(), last.plural());
            if (agrees && (best == null || form.weight() > best.weight())) {
                best = form;
            }
        }
        double unchanged = left.isEmpty() ? last.weight() : last.weight() * UNCHANGED_FIRST;
        return new NameForm((best == null ? NameText.key(first) : best.nominative()) + "-" + last.nominative(), last.gender(),
                last.grammaticalCase(), last.plural(), best == null ? unchanged : (best.weight() + last.weight()) / 2);
    }
}
