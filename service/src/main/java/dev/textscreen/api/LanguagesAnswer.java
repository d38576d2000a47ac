package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The languages that texts are read in. */
public record LanguagesAnswer(List<LanguageName> languages) {

    /** One language. */
    public record LanguageName(@Schema(example = "uk") String code, @Schema(example = "Ukrainian") String name) {
    }
}
