package dev.textscreen.pipeline.search;

/**
 * A listed entity as one version of its list has it.
 *
 * @param edition the same in two versions of a list only where the entity is the same in both, so that what was made of it stays good
 */
public record ListedId(String id, long edition) {
}
