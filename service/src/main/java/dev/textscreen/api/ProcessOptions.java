package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** What to do with a text and what to give back. */
public record ProcessOptions(
        @Schema(description = "Look names and identifiers up in the lists", defaultValue = "true") Optional<Boolean> search,
        @Schema(description = "Give other spellings of every name", defaultValue = "false") Optional<Boolean> variants,
        @Schema(description = "Retrieve by vector too, whatever the text looks like", defaultValue = "false") Optional<Boolean> embeddings,
        @Schema(description = "Give sentences and tokens", defaultValue = "false") Optional<Boolean> tokens,
        @Schema(description = "Say of every match what made its score", defaultValue = "true") Optional<Boolean> explain) {

    /** The defaults. */
    public static final ProcessOptions NONE = new ProcessOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());
}
