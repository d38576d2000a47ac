package dev.textscreen.resources;

import dev.textscreen.access.Caller;
import dev.textscreen.api.ActAnswer;
import dev.textscreen.api.ActRequest;
import dev.textscreen.persistence.RecordActs;
import dev.textscreen.persistence.Selection;
import dev.textscreen.resources.http.Callers;
import dev.textscreen.resources.problems.ProblemException;
import dev.textscreen.access.Scope;
import dev.textscreen.resources.http.Needs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Supplier;

/** Erasure and legal holds. */
@Path("/admin")
@Needs(Scope.ADMIN)
@Tag(name = "Administration")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ActsResource {

    private final Supplier<RecordActs> acts;

    public ActsResource(Supplier<RecordActs> acts) {
        this.acts = acts;
    }

    @POST
    @Path("/erasures")
    @Operation(summary = "Take what concerns a subject out of the record", description = "The rows stay, empty, and the chain stays whole. Rows under a legal hold are left.")
    public ActAnswer erase(@NotNull @Valid ActRequest request, @Context ContainerRequestContext context) {
        return answer(acts.get().erase(order(request, Callers.of(context)), selection(request)));
    }

    @POST
    @Path("/holds")
    @Operation(summary = "Put decisions under a legal hold, or lift it", description = "What is held is neither erased nor removed because of its age.")
    public ActAnswer hold(@NotNull @Valid ActRequest request, @Context ContainerRequestContext context) {
        return answer(acts.get().hold(order(request, Callers.of(context)), selection(request), request.lift().orElse(false)));
    }

    private static RecordActs.Order order(ActRequest request, Caller caller) {
        return new RecordActs.Order(caller.tenant(), caller.name(), request.reason());
    }

    private static Selection selection(ActRequest request) {
        Selection selection = new Selection(request.ids().orElse(List.of()), request.text(), request.subject());
        if (selection.isEmpty()) {
            throw ProblemException.field("ids", "must be given, or text or subject");
        }
        return selection;
    }

    private static ActAnswer answer(RecordActs.Done done) {
        return new ActAnswer(done.rows(), done.held());
    }
}
