package dev.textscreen.config;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Who may call.
 *
 * @param apiKeyEnabled whether a request needs an API key
 * @param adminToken the secret of administrative calls, empty where there is none
 * @param corsOrigins web origins that may call from a browser, separated by commas; {@code *} for every one
 */
public record AccessSettings(boolean apiKeyEnabled, @NotNull String adminToken, @NotNull String corsOrigins) {

    /** The origins one by one. */
    public List<String> origins() {
        return corsOrigins.isBlank()
                ? List.of()
                : List.of(corsOrigins.split(",", -1)).stream().map(String::strip).filter(o -> !o.isEmpty()).toList();
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "AccessSettings[apiKeyEnabled=" + apiKeyEnabled + ", corsOrigins=" + corsOrigins + "]";
    }
}
