package dev.textscreen.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Two entities to compare. */
public record CompareRequest(@NotNull @Valid EntityExample query, @NotNull @Valid EntityExample candidate) {
}
