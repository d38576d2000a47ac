package dev.textscreen.pipeline.signals;

/**
 * How sure a finding is, the surest first. Where findings overlap, the surest wins; among equals the longer one, then the earlier.
 *
 * <ol>
 * <li>{@link #NAMED}: a word says what it is, and its check digits, if any, are right.
 * <li>{@link #PROVEN}: its form alone leaves no doubt (an e-mail address, an IBAN whose check digits are right, a phone with its country).
 * <li>{@link #DISPUTED}: a word says what it is, but its check digits are wrong.
 * <li>{@link #SHAPED}: its form is typical: dates, amounts, grouped numbers.
 * <li>{@link #BARE}: check digits are right and it stands beside a fitting name, or alone.
 * </ol>
 */
enum Strength {
    NAMED, PROVEN, DISPUTED, SHAPED, BARE
}
