package dev.textscreen.config;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/**
 * Who may call, and how much.
 *
 * @param apiKeyEnabled whether a request needs an API key or a token
 * @param adminToken the secret of administrative calls, empty where there is none
 * @param corsOrigins web origins that may call from a browser, separated by commas; {@code *} for every one
 * @param requestsAMinute of one key or token that has no limit of its own; 0 for no limit
 * @param requestsAMinuteByAddress of one address; 0 for no limit
 * @param maxConnections that may be open at once
 */
public record AccessSettings(@NotNull Required apiKeyEnabled, @NotNull String adminToken, @NotNull String corsOrigins,
        @Min(0) @Max(10_000_000) int requestsAMinute, @Min(0) @Max(10_000_000) int requestsAMinuteByAddress,
        @Min(1) @Max(1_000_000) int maxConnections, @NotNull @Valid Jwt jwt) {

    /** Whether callers have to show who they are. */
    public enum Required {
        /** On every address but those of this machine alone. */
        AUTO, TRUE, FALSE
    }

    /**
     * The issuer whose tokens count.
     *
     * @param jwksUrl where its keys are; empty where no token counts
     */
    public record Jwt(@NotNull @Pattern(regexp = "|https?://.+") String jwksUrl, @NotNull String issuer, @NotNull String audience) {
    }

    /** The origins one by one. */
    public List<String> origins() {
        return corsOrigins.isBlank()
                ? List.of()
                : List.of(corsOrigins.split(",", -1)).stream().map(String::strip).filter(o -> !o.isEmpty()).toList();
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "AccessSettings[apiKeyEnabled=" + apiKeyEnabled + ", corsOrigins=" + corsOrigins + ", requestsAMinute=" + requestsAMinute
                + ", requestsAMinuteByAddress=" + requestsAMinuteByAddress + ", maxConnections=" + maxConnections + ", jwt=" + jwt + "]";
    }
}
