/**
 * Measures search and matcher over invented names and over any list at hand; each main class prints a table for {@code docs/accuracy.md}.
 */
@NullMarked
package dev.textscreen.measuring;

import org.jspecify.annotations.NullMarked;
