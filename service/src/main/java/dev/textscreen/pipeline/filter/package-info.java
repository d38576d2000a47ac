/** Layer 4: whether variants and vectors are worth their cost for this text. */
@NullMarked
package dev.textscreen.pipeline.filter;

import org.jspecify.annotations.NullMarked;
