/** Layer 3: the language of a text and of each of its sentences. */
@NullMarked
package dev.textscreen.pipeline.language;

import org.jspecify.annotations.NullMarked;
