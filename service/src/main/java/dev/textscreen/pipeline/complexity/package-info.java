/** What a text is like to read and what it will cost to screen. */
@NullMarked
package dev.textscreen.pipeline.complexity;

import org.jspecify.annotations.NullMarked;
