package dev.textscreen.pipeline;

import dev.textscreen.pipeline.decision.rules.RuleBook;

/** What holds at one moment: the versions that an answer depends on, and the rules that one of them names. */
public record InForce(Versions versions, RuleBook rules) {
}
