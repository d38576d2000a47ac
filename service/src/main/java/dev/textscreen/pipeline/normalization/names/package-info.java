/** Layer 5, names: persons and organisations in running text, their parts, gender and nominative. */
@org.jspecify.annotations.NullMarked
package dev.textscreen.pipeline.normalization.names;
