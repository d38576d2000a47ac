/** Layer 6: identifiers, dates, amounts and contacts, each linked to the mention it belongs to. */
@NullMarked
package dev.textscreen.pipeline.signals;

import org.jspecify.annotations.NullMarked;
