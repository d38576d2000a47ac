/** Reads the operator's rules.yml, holds the rules that are in force, and changes them as one whole. */
@NullMarked
package dev.textscreen.rules;

import org.jspecify.annotations.NullMarked;
