/** The engine of a cluster, and the only package that sees Elasticsearch's client and OkHttp. */
@NullMarked
package dev.textscreen.pipeline.search.elasticsearch;

import org.jspecify.annotations.NullMarked;
