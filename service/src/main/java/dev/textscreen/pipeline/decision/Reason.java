package dev.textscreen.pipeline.decision;

import dev.textscreen.text.Span;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One piece of evidence for a decision.
 *
 * @param code stable, upper case, for machines
 * @param message one sentence for people, without text of the request
 * @param weight within 0 and 1: how much it says
 * @param mention the index of the mention it is about
 * @param entity the id of the listed entity it is about
 * @param span where in the canonical text
 */
public record Reason(String code, String message, double weight, OptionalInt mention, Optional<String> entity, Optional<Span> span) {
}
