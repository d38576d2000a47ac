package dev.textscreen.pipeline.complexity;

/**
 * The value of one readability formula.
 *
 * @param name the snake_case name
 * @param formula with its constants, in terms of words, sentences, syllables and letters
 * @param source who published it for this language
 */
public record Readability(String name, double value, String formula, String source) {
}
