package dev.textscreen.fuzz;

import java.time.Duration;

/**
 * What came back.
 *
 * @param head status line and headers
 * @param body the beginning of it, where it is long
 */
record WireAnswer(int status, String head, String body, Duration took) {
}
