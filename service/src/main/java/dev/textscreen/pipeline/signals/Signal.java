package dev.textscreen.pipeline.signals;

import dev.textscreen.text.Span;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A typed value found in the text.
 *
 * @param value the canonical form: digits and letters without spaces, an ISO date, an E.164 number, a plain decimal amount
 * @param span in UTF-16 units of the canonical text
 * @param valid whether its check digits are right, or its date exists; true for types that have nothing to check
 * @param country the ISO 3166 code in upper case, where the type or the value tells it
 * @param role of a date: {@code birth}, {@code document}, {@code death}, {@code expiry}, {@code other}; of an amount: the ISO 4217 currency
 * @param mention the index in {@code NormalizedText.mentions()} of the mention it belongs to
 * @param evidence why it was read as this type and linked so: the trigger word, the distance, the check digits; never text of names
 */
public record Signal(SignalType type, String value, Span span, boolean valid, Optional<String> country, Optional<String> role,
        OptionalInt mention, String evidence) {
}
