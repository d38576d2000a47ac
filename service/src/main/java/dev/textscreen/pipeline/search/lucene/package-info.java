/** The embedded engine, and the only package that sees Lucene's index classes. */
@NullMarked
package dev.textscreen.pipeline.search.lucene;

import org.jspecify.annotations.NullMarked;
