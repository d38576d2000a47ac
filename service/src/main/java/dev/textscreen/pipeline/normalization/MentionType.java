package dev.textscreen.pipeline.normalization;

/** What a mention names. */
public enum MentionType {
    PERSON, ORGANIZATION
}
