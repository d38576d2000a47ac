package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/** A text to read. */
public record TextRequest(@NotNull @Schema(description = "The text as it is", example = "Переказ для Тараса Шевченка.") String text,
        @Schema(description = "What is known of the language; auto finds out", defaultValue = "auto", allowableValues = {
                "auto", "uk", "ru",
                "pl", "en"}) Optional<@Pattern(regexp = Fields.LANGUAGE, message = Fields.LANGUAGE_MESSAGE) String> language) {
}
