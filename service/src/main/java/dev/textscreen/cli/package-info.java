/** The commands of {@code ./textscreen}. */
@NullMarked
package dev.textscreen.cli;

import org.jspecify.annotations.NullMarked;
