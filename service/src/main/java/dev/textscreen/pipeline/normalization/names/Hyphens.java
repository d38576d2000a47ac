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
            String joined = join(first, left, last);
            boolean agrees = left.isEmpty() || !joined.equals(NameText.key(text.substring(0, hyphen + 1)) + last.nominative());
            combined.add(new NameForm(joined, last.gender(), last.grammaticalCase(), last.plural(),
                    agrees ? last.weight() : last.weight() * UNCHANGED_FIRST));
        }
        return combined;
    }

    private static String join(String first, List<NameForm> left, NameForm last) {
        String best = NameText.key(first);
        double weight = 0;
        for (NameForm form : left) {
            boolean agrees = last.grammaticalCase() != GrammaticalCase.NONE
                    && form.agreesWith(last.gender(), last.grammaticalCase(), last.plural());
            if (agrees && form.weight() > weight) {
                best = form.nominative();
                weight = form.weight();
            }
        }
        return best + "-" + last.nominative();
    }
}
