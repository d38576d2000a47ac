package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** An identifier, date, amount or contact found in the text. */
@Schema(name = "Signal")
public record SignalJson(@Schema(example = "iban") String type, @Schema(description = "The canonical form") String value, int start,
        int end, @Schema(description = "Whether check digits are right, or the date exists") boolean valid,
        @Schema(description = "ISO 3166") Optional<String> country,
        @Schema(description = "Of a date: birth, document, death, expiry, other; of an amount: its currency") Optional<String> role,
        @Schema(description = "The id of the entity it belongs to", example = "e1") Optional<String> entity,
        @Schema(description = "Why it was read so") String evidence) {
}
