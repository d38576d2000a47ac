package dev.textscreen.resources;

import dev.textscreen.api.LanguagesAnswer;
import dev.textscreen.api.LanguagesAnswer.LanguageName;
import dev.textscreen.text.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;

/** Which languages there are. */
@Path("/languages")
@Tag(name = "Text")
@Produces(MediaType.APPLICATION_JSON)
public final class LanguagesResource {

    @GET
    @Operation(summary = "The languages that texts are read in")
    public LanguagesAnswer languages() {
        return new LanguagesAnswer(Arrays.stream(Language.values()).filter(language -> language != Language.UNDETERMINED)
                .map(language -> new LanguageName(language.code(), language.englishName())).toList());
    }
}
