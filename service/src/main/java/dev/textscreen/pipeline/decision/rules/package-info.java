/** The operator's rules: what they ask of a text and its matches, and what they make of a decision. */
@NullMarked
package dev.textscreen.pipeline.decision.rules;

import org.jspecify.annotations.NullMarked;
