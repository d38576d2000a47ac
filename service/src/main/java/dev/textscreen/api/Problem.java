package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** Why a request was not answered, as RFC 9457 has it. Holds nothing of the request's text. */
public record Problem(@Schema(description = "Names the kind of problem", example = "urn:textscreen:problem:invalid-field") String type,
        @Schema(example = "A field is wrong") String title, @Schema(example = "422") int status,
        @Schema(example = "The request has 1 field that cannot be used.") String detail, List<FieldError> errors,
        @Schema(description = "The same as in the header X-Request-Id") Optional<String> requestId) {

    public Problem {
        errors = List.copyOf(errors);
    }

    public Problem of(String request) {
        return new Problem(type, title, status, detail, errors, Optional.of(request));
    }
}
