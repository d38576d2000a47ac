package dev.textscreen.resources;

import dev.textscreen.access.Scope;
import dev.textscreen.api.RulesAnswer;
import dev.textscreen.pipeline.decision.rules.Rule;
import dev.textscreen.resources.http.Needs;
import dev.textscreen.resources.problems.ProblemException;
import dev.textscreen.resources.problems.ProblemType;
import dev.textscreen.rules.Rules;
import dev.textscreen.rules.RulesRefusedException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

/** The operator's rules. */
@Path("/admin/rules")
@Needs(Scope.ADMIN)
@Tag(name = "Administration")
@Produces(MediaType.APPLICATION_JSON)
public final class RulesResource {

    private final Supplier<Rules> rules;

    public RulesResource(Supplier<Rules> rules) {
        this.rules = rules;
    }

    @GET
    @Operation(summary = "The rules in force")
    public RulesAnswer rules() {
        Rules there = rules.get();
        return new RulesAnswer(there.current().version(), there.current().rules().stream().map(RulesResource::json).toList(),
                there.refused());
    }

    @POST
    @Path("/reload")
    @Operation(summary = "Take the file of rules as it is now", description = "As one whole, once its examples came out; else the old rules stay in force.")
    public RulesAnswer reload() throws IOException {
        try {
            rules.get().reload();
        } catch (RulesRefusedException e) {
            throw new ProblemException(ProblemType.INVALID_FIELD, String.valueOf(e.getMessage()));
        }
        return rules();
    }

    private static RulesAnswer.RuleJson json(Rule rule) {
        return new RulesAnswer.RuleJson(rule.name(), rule.effect().name().toLowerCase(Locale.ROOT), rule.author(), rule.reason(),
                rule.until().map(LocalDate::toString));
    }
}
