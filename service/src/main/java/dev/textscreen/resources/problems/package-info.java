/** Errors as RFC 9457 problems: a clear sentence, a status, the fields that are wrong, and nothing of the request's text. */
@NullMarked
package dev.textscreen.resources.problems;

import org.jspecify.annotations.NullMarked;
