package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** The versions that an answer depends on. */
@Schema(name = "Versions")
public record VersionsJson(String index, String dictionaries, String rules, String service) {
}
