package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** A text to screen. */
public record ProcessRequest(
        @NotNull @Schema(description = "The text as it is", example = "Оплата за послуги, Шевченко Тарас Григорович") String text,
        @Schema(description = "What is known of the language; auto finds out", defaultValue = "auto", allowableValues = {
                "auto", "uk", "ru",
                "pl", "en"}) Optional<@Pattern(regexp = Fields.LANGUAGE, message = Fields.LANGUAGE_MESSAGE) String> language,
        @Schema(description = "The lists to search; all of them where it is absent") Optional<List<@NotNull String>> datasets,
        @Schema(description = "The score from which a candidate is a match; 0.7 where it is absent and config.yml says nothing else") Optional<@DecimalMin("0") @DecimalMax("1") Double> threshold,
        @Schema(description = "What to do and what to give back") Optional<@Valid ProcessOptions> options,
        @Schema(description = "Your own name for whom or what the text is about, such as a customer number; kept as a keyed hash alone, to erase by", example = "customer-4711") Optional<@Size(max = 200) String> subject) {
}
