/**
 * The flow of a text: validation, unicode, language, filter, normalization, signals, variants, search, decision. Each layer is a package
 * with one public class and one verb; {@link dev.textscreen.pipeline.AnalysisPipeline} calls them in this order and times each.
 * Complexity stands beside the flow: it tells what a text costs, and so which way it takes.
 */
@NullMarked
package dev.textscreen.pipeline;

import org.jspecify.annotations.NullMarked;
