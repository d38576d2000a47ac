/** HTTP in and out: parse, call, map answers and errors. The only package that knows JAX-RS. */
@NullMarked
package dev.textscreen.resources;

import org.jspecify.annotations.NullMarked;
