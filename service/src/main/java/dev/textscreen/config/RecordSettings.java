package dev.textscreen.config;

import io.dropwizard.util.DataSize;
import io.dropwizard.util.Duration;
import io.dropwizard.validation.MaxDuration;
import io.dropwizard.validation.MinDataSize;
import io.dropwizard.validation.MinDuration;
import io.dropwizard.util.DataSizeUnit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How decisions are kept on record.
 *
 * @param folder of the journal and the H2 file; of one process alone
 * @param enabled whether they are kept at all
 * @param texts whether texts are kept too, sealed with a key of {@code keys}
 * @param keys {@code id:key} separated by commas, the current one first, each key 32 bytes in Base64; empty for one that is made once
 *        and kept in the data folder
 * @param retention the age at which decisions are removed; never where it is absent
 * @param rounds how often what is too old is removed and the chains are checked
 */
public record RecordSettings(@NotNull Path folder, boolean enabled, boolean texts, @NotNull String keys, Optional<Duration> retention,
        @NotNull @MinDuration(value = 10, unit = TimeUnit.SECONDS) @MaxDuration(value = 7, unit = TimeUnit.DAYS) Duration rounds,
        @NotNull @Valid Journal journal) {

    /** What is done with a request when the journal has no room. */
    public enum WhenFull {
        REFUSE, WAIT
    }

    /**
     * The journal on disk that decisions pass on their way to the database.
     *
     * @param limit the most that may wait for the database
     * @param longestWait how long a request waits for room before it is refused after all
     * @param sync whether an answer waits until the device has its record, so that it outlives a loss of power too
     */
    public record Journal(@NotNull @MinDataSize(value = 1, unit = DataSizeUnit.MEBIBYTES) DataSize limit, @NotNull WhenFull whenFull,
            @NotNull @MaxDuration(value = 1, unit = TimeUnit.MINUTES) Duration longestWait, boolean sync) {
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return "RecordSettings[enabled=" + enabled + ", texts=" + texts + ", retention=" + retention + ", journal=" + journal + "]";
    }
}
