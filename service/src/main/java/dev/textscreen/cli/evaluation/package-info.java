/** Measures how well the lists are searched, over queries that a user has labelled with the right answer. */
@NullMarked
package dev.textscreen.cli.evaluation;

import org.jspecify.annotations.NullMarked;
