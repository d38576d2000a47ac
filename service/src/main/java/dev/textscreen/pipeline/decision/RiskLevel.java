package dev.textscreen.pipeline.decision;

/** The risk that an outcome stands for, as a user reads it. */
public enum RiskLevel {
    LOW, MEDIUM, HIGH
}
