package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Listed entities that a search found, best first. */
@Schema(name = "SearchAnswer")
public record SearchAnswerJson(List<EntityJson> results, Total total, int limit, int offset) {
}
