package dev.textscreen.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/** An entity by example, as yente takes it: a FollowTheMoney schema and properties. Fields that yente alone knows are passed over. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EntityExample(
        @NotNull @Pattern(regexp = "[A-Za-z]{1,40}", message = "must be the name of a FollowTheMoney schema") @Schema(example = "Person") String schema,
        @NotNull @Size(max = 100) @JsonDeserialize(contentUsing = StringsDeserializer.class) @Schema(example = "{\"name\": [\"Taras Shevchenko\"], \"birthDate\": [\"1814-03-09\"]}") Map<String, List<String>> properties) {
}
