/** Spans of requests and their layers, for whoever wants them: passes on what callers send, and exports by OpenTelemetry where asked to. */
@NullMarked
package dev.textscreen.tracing;

import org.jspecify.annotations.NullMarked;
