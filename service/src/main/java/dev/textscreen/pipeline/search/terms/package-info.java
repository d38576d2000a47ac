/** The terms that names are found by, the same for every engine: folded tokens, joined neighbours, sounds, and near misses. */
@NullMarked
package dev.textscreen.pipeline.search.terms;

import org.jspecify.annotations.NullMarked;
