package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The language of a text and of each of its sentences. */
@Schema(name = "LanguageGuess")
public record LanguageJson(@Schema(allowableValues = {
        "uk", "ru", "pl", "en", "und"}) String code, double confidence,
        List<SentenceLanguageJson> bySentence) {

    /** The language of one sentence. */
    @Schema(name = "SentenceLanguage")
    public record SentenceLanguageJson(int start, int end, String code, double confidence) {
    }
}
