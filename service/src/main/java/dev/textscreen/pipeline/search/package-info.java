/** Layer 8: candidates from an engine, fused by rank, scored by one matcher. */
@NullMarked
package dev.textscreen.pipeline.search;

import org.jspecify.annotations.NullMarked;
