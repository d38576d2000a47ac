/** Requests without end, made from the service's own OpenAPI document, good ones and hostile ones. */
@NullMarked
package dev.textscreen.fuzz;

import org.jspecify.annotations.NullMarked;
