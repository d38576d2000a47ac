package dev.textscreen.pipeline;

/** The versions that an answer depends on. */
public record Versions(String index, String dictionaries, String rules, String service) {
}
