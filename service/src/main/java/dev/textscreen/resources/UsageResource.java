package dev.textscreen.resources;

import dev.textscreen.access.Scope;
import dev.textscreen.api.UsageAnswer;
import dev.textscreen.api.UsageAnswer.UsageJson;
import dev.textscreen.persistence.UsageTable;
import dev.textscreen.persistence.UsageTable.Usage;
import dev.textscreen.resources.http.Callers;
import dev.textscreen.resources.http.Needs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What callers used. */
@Path("/usage")
@Needs(Scope.READ)
@Tag(name = "Record")
@Produces(MediaType.APPLICATION_JSON)
public final class UsageResource {

    private static final double NANOS_A_MILLI = 1e6;

    private final Supplier<UsageTable> usage;

    public UsageResource(Supplier<UsageTable> usage) {
        this.usage = usage;
    }

    @GET
    @Operation(summary = "Requests, characters, time and hits by day and key")
    public UsageAnswer usage(@Parameter(description = "The first day, an ISO date") @QueryParam("from") @Nullable String from,
            @Parameter(description = "The last day, included") @QueryParam("to") @Nullable String to,
            @Parameter(description = "One key or token alone") @QueryParam("caller") @Nullable String caller,
            @Context ContainerRequestContext request) {
        List<Usage> days = usage.get().days(Callers.of(request).tenant(), day("from", from), day("to", to),
                Optional.ofNullable(caller).filter(name -> !name.isEmpty()));
        return new UsageAnswer(days.stream().map(UsageResource::json).toList(), total(days));
    }

    private static Optional<LocalDate> day(String name, @Nullable String given) {
        return Optional.of(Parameters.date(name, given)).filter(date -> !date.isEmpty()).map(LocalDate::parse);
    }

    private static UsageJson total(List<Usage> days) {
        Duration took = days.stream().map(Usage::took).reduce(Duration.ZERO, Duration::plus);
        return new UsageJson("", "", days.stream().mapToLong(Usage::requests).sum(), days.stream().mapToLong(Usage::characters).sum(),
                took.toNanos() / NANOS_A_MILLI, days.stream().mapToLong(Usage::hits).sum());
    }

    private static UsageJson json(Usage used) {
        return new UsageJson(used.day().toString(), used.caller(), used.requests(), used.characters(),
                used.took().toNanos() / NANOS_A_MILLI, used.hits());
    }
}
