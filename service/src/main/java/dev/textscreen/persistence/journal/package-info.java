/** A bounded journal on disk: what was appended and committed survives the end of the process. Knows bytes and no database. */
@NullMarked
package dev.textscreen.persistence.journal;

import org.jspecify.annotations.NullMarked;
