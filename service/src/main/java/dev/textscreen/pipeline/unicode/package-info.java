/** Layer 2: one canonical spelling of characters, with a map of offsets back to the text as it was sent. */
@NullMarked
package dev.textscreen.pipeline.unicode;

import org.jspecify.annotations.NullMarked;
