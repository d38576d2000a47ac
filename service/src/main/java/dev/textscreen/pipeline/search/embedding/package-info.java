/** Vectors of names from a deterministic local embedder. */
@NullMarked
package dev.textscreen.pipeline.search.embedding;

import org.jspecify.annotations.NullMarked;
