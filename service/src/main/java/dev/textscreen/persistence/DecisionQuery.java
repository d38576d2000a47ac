package dev.textscreen.persistence;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which decisions are wanted.
 *
 * @param from the earliest time, in microseconds since 1970, included
 * @param to the latest time, in microseconds since 1970, left out
 * @param outcome in lower case
 * @param entity the id of a listed entity that matched
 * @param caller the name of the key that asked
 */
public record DecisionQuery(String tenant, OptionalLong from, OptionalLong to, Optional<String> outcome, Optional<String> entity,
        Optional<String> caller) {
}
