/** Turns what the pipeline says into the JSON of the answers. */
@NullMarked
package dev.textscreen.resources.answers;

import org.jspecify.annotations.NullMarked;
