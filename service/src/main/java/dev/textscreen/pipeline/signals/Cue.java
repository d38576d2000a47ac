package dev.textscreen.pipeline.signals;

import dev.textscreen.text.Span;

/**
 * What a trigger near a number says of it.
 *
 * @param close whether only fillers stand between, so that also wrong check digits are reported
 */
record Cue(Trigger trigger, Span span, boolean close) {

    /** Whether the trigger counts at all where it stands: a hint has to be close. */
    boolean counts() {
        return close || trigger.meaning() != Trigger.Meaning.HINT;
    }

    /** Whether a number with wrong check digits is still meant as one of the trigger's types. */
    boolean insists() {
        return close && trigger.meaning() == Trigger.Meaning.NUMBER;
    }

    String evidence() {
        return "word '" + trigger.phrase() + "' " + (close ? "beside it" : "near it");
    }
}
