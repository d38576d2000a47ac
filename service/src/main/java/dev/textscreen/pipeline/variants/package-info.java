/** Layer 7: other spellings of a mention, each with its kind and weight. */
@NullMarked
package dev.textscreen.pipeline.variants;

import org.jspecify.annotations.NullMarked;
