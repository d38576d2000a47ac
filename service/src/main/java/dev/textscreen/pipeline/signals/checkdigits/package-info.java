/** Check digits of the identifiers that texts carry, as pure functions over their canonical forms. */
@NullMarked
package dev.textscreen.pipeline.signals.checkdigits;

import org.jspecify.annotations.NullMarked;
