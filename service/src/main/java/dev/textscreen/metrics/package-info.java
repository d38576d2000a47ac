/** What Prometheus reads. Base units, and no text, name or identifier in a label. */
@NullMarked
package dev.textscreen.metrics;

import org.jspecify.annotations.NullMarked;
