/** Layer 9: clear, review or block, with the reasons. */
@NullMarked
package dev.textscreen.pipeline.decision;

import org.jspecify.annotations.NullMarked;
