package dev.textscreen.config;

import io.dropwizard.util.Duration;
import io.dropwizard.validation.MaxDuration;
import io.dropwizard.validation.MinDuration;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.concurrent.TimeUnit;

/**
 * How the process is watched and stopped.
 *
 * @param prometheus whether {@code GET /metrics} answers
 * @param healthCheckInterval how often the datasets of config.yml are looked at for a refresh that is due
 * @param importShare of the time that goes into reading a list anew while an older version of it serves; the rest is left to requests
 * @param slowText a text that takes at least so long is told of in the log, with the time of each layer
 * @param admin a port of its own for health and metrics
 * @param tracing where spans of requests go
 * @param drain how long {@code /health/ready} answers 503 before the server stops taking requests
 */
public record OperationSettings(boolean prometheus,
        @NotNull @MinDuration(value = 1, unit = TimeUnit.SECONDS) @MaxDuration(value = 1, unit = TimeUnit.HOURS) Duration healthCheckInterval,
        @DecimalMin("0.01") @DecimalMax("1") double importShare,
        @NotNull @MinDuration(value = 1, unit = TimeUnit.MILLISECONDS) Duration slowText,
        @NotNull @Valid AdminPort admin,
        @NotNull @Valid TraceSettings tracing,
        @NotNull @MaxDuration(value = 5, unit = TimeUnit.MINUTES) Duration drain) {

    /**
     * A port of its own for {@code /health} and {@code /metrics}, which serves nothing else.
     *
     * @param port 0 for none
     * @param host the address that it listens on
     * @param alone whether the port of the service has them no more
     */
    public record AdminPort(@Min(0) @Max(65_535) int port, @NotBlank String host, boolean alone) {

        public boolean isOpen() {
            return port > 0;
        }
    }

    /**
     * Where spans of requests go.
     *
     * @param endpoint the address of a collector that takes OTLP over HTTP; empty for nowhere
     * @param service the name of this service in traces
     * @param share of the requests that begin a trace here, 0 to 1
     */
    public record TraceSettings(@NotNull @Pattern(regexp = "|https?://.+") String endpoint, @NotBlank String service,
            @DecimalMin("0") @DecimalMax("1") double share) {

        public boolean isOn() {
            return !endpoint.isEmpty();
        }
    }
}
