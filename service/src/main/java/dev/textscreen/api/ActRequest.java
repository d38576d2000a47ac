package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** Which decisions on record to erase or to hold: those of the ids, of the text and of the subject. */
public record ActRequest(@Schema(description = "Of decisions") Optional<@Size(max = 1000) List<@NotNull String>> ids,
        @Schema(description = "A text as it was screened") Optional<String> text,
        @Schema(description = "What the requests gave as subject") Optional<@Size(max = 200) String> subject,
        @Schema(description = "Why; it stays on record, so it must not name a person", example = "asked by letter 17") @NotBlank @Size(max = 500) String reason,
        @Schema(description = "Of a hold: whether it is lifted") Optional<Boolean> lift) {
}
