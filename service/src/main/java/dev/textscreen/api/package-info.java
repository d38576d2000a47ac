/** Requests and answers as JSON sees them: records in snake_case. Spans are half-open, in code points of the text as it was sent. */
@NullMarked
package dev.textscreen.api;

import org.jspecify.annotations.NullMarked;
