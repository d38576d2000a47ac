/** What every request passes on its way to a resource and back: its id, its size, its figures, and errors as problems. */
@NullMarked
package dev.textscreen.resources.http;

import org.jspecify.annotations.NullMarked;
