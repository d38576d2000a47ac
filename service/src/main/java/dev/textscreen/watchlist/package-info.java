/** Listed entities and the readers that bring them in, one a format. Knows nothing of texts or of searching. */
@NullMarked
package dev.textscreen.watchlist;

import org.jspecify.annotations.NullMarked;
