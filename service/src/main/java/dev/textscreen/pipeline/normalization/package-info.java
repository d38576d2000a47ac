/** Layer 5: sentences, tokens with lemma and features, and the mentions of persons and organisations. */
@NullMarked
package dev.textscreen.pipeline.normalization;

import org.jspecify.annotations.NullMarked;
