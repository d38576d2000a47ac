/** Copies of a cluster's index versions on this machine, which answer while the cluster does not. */
@NullMarked
package dev.textscreen.pipeline.search.snapshot;

import org.jspecify.annotations.NullMarked;
