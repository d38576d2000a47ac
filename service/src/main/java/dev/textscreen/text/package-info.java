/** Nouns that every layer shares: spans, languages, scripts. Imports nothing of ours. */
@NullMarked
package dev.textscreen.text;

import org.jspecify.annotations.NullMarked;
