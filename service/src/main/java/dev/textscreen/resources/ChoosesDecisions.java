package dev.textscreen.resources;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tells the query parameters that {@link DecisionFilter} reads. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Parameter(in = ParameterIn.QUERY, name = "from", description = "The earliest time, included: an ISO date, or a date and time")
@Parameter(in = ParameterIn.QUERY, name = "to", description = "The latest time, left out: an ISO date, or a date and time")
@Parameter(in = ParameterIn.QUERY, name = "outcome", schema = @Schema(type = "string", allowableValues = {"clear", "review", "block"}))
@Parameter(in = ParameterIn.QUERY, name = "entity", description = "The id of a listed entity that matched; decisions come in the order in which they went on record, the newest first")
@Parameter(in = ParameterIn.QUERY, name = "caller", description = "The key or token that asked")
@interface ChoosesDecisions {
}
