/** Readers of list formats, a class each, and the detector that finds which one a source needs. */
@NullMarked
package dev.textscreen.watchlist.readers;

import org.jspecify.annotations.NullMarked;
