/** Index versions on disk: building beside the old, swapping at once, keeping the last good one. */
@NullMarked
package dev.textscreen.pipeline.search.versions;

import org.jspecify.annotations.NullMarked;
