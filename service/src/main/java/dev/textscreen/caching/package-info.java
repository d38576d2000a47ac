/** What is made once and asked for often. Imports nothing of ours. */
@NullMarked
package dev.textscreen.caching;

import org.jspecify.annotations.NullMarked;
