/** Keeps the lists of config.yml imported, fresh and open, and says how they stand. */
@NullMarked
package dev.textscreen.lists;

import org.jspecify.annotations.NullMarked;
