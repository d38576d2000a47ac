package dev.textscreen.api;

import java.util.List;

/** The results of a batch, in the order of its items. */
public record BatchAnswer(List<BatchResult> results) {
}
