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

/** One text of a batch: the fields of a {@link ProcessRequest} and the caller's own name for it. */
public record BatchItem(
        @Schema(description = "Given back with the result", example = "payment-17") Optional<@Size(max = 200) String> id,
        @NotNull @Schema(description = "The text as it is", example = "Оплата за послуги, Шевченко Тарас Григорович") String text,
        @Schema(defaultValue = "auto", allowableValues = {
                "auto", "uk", "ru", "pl",
                "en"}) Optional<@Pattern(regexp = Fields.LANGUAGE, message = Fields.LANGUAGE_MESSAGE) String> language,
        Optional<List<@NotNull String>> datasets,
        @Schema(description = "The score from which a candidate is a match") Optional<@DecimalMin("0") @DecimalMax("1") Double> threshold,
        Optional<@Valid ProcessOptions> options, Optional<@Size(max = 200) String> subject) {

    public ProcessRequest request() {
        return new ProcessRequest(text, language, datasets, threshold, options, subject);
    }
}
