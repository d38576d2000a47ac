/** The keys of the record: texts sealed with AES-256-GCM, keyed hashes of texts, and the hashes that chain its rows. */
@NullMarked
package dev.textscreen.persistence.seal;

import org.jspecify.annotations.NullMarked;
