package dev.textscreen.pipeline.search.versions;

import java.util.Optional;

/**
 * How a dataset stands.
 *
 * @param version what is loaded; empty where nothing could be
 * @param refusal when and why the last import was refused
 * @param problem why the version that should be in use is not
 */
public record DatasetState(DatasetName dataset, Optional<IndexVersion> version, Optional<String> refusal, Optional<String> problem) {
}
