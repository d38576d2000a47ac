/** The record of decisions: a journal on disk, a database behind it, and a chain of hashes over its rows. The only package that knows Jdbi. */
@NullMarked
package dev.textscreen.persistence;

import org.jspecify.annotations.NullMarked;
