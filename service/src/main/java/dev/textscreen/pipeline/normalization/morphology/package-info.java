/** Dictionary readings of a word in each language. */
@NullMarked
package dev.textscreen.pipeline.normalization.morphology;

import org.jspecify.annotations.NullMarked;
