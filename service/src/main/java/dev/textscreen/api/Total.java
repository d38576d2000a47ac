package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** How many there are. */
public record Total(int value, @Schema(description = "eq: exactly; gte: at least", allowableValues = {
        "eq", "gte"}) String relation) {
}
