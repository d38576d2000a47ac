/** Layer 1: refuses what is too long, blank or not text, with a reason. */
@NullMarked
package dev.textscreen.pipeline.validation;

import org.jspecify.annotations.NullMarked;
