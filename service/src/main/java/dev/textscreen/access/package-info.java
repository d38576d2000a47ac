/** Who calls and what they may do: API keys, tokens of an issuer, scopes, limits. Knows no HTTP. */
@NullMarked
package dev.textscreen.access;

import org.jspecify.annotations.NullMarked;
