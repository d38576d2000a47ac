/** The application: all wiring, in the order in which a text flows. */
@NullMarked
package dev.textscreen;

import org.jspecify.annotations.NullMarked;
