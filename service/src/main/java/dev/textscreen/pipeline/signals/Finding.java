package dev.textscreen.pipeline.signals;

import dev.textscreen.text.Span;
import java.util.Optional;

/**
 * A signal before overlaps are resolved and mentions linked.
 *
 * @param context where the words that belong to it begin and end: the span and its trigger
 */
record Finding(SignalType type, String value, Span span, boolean valid, Optional<String> country, Optional<String> role, Strength strength,
        Span context, String evidence) {

    /** A finding with nothing to check, no country, no role and no trigger. */
    static Finding plain(SignalType type, String value, Span span, Strength strength, String evidence) {
        return new Finding(type, value, span, true, Optional.empty(), Optional.empty(), strength, span, evidence);
    }

    Finding withCountry(String code) {
        return new Finding(type, value, span, valid, Optional.of(code), role, strength, context, evidence);
    }

    Finding withRole(String name) {
        return new Finding(type, value, span, valid, country, Optional.of(name), strength, context, evidence);
    }

    Finding withValidity(boolean right) {
        return new Finding(type, value, span, right, country, role, strength, context, evidence);
    }

    Finding withEvidence(String why) {
        return new Finding(type, value, span, valid, country, role, strength, context, why);
    }

    /** The same, named by a trigger: surer, or disputed where it is not valid. */
    Finding named(Span trigger, String words) {
        return new Finding(type, value, span, valid, country, role, valid ? Strength.NAMED : Strength.DISPUTED, span.union(trigger),
                evidence + "; " + words);
    }
}
