/**
 * The one matcher: how likely two records name the same entity, and why. Names are prepared once ({@code PreparedName}), aligned part by
 * part ({@code Alignment}) and weighed ({@code NameScore}); then what stands beside the name is added ({@code Evidence}).
 */
@NullMarked
package dev.textscreen.pipeline.search.matching;

import org.jspecify.annotations.NullMarked;
