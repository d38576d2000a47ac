package dev.textscreen.resources.problems;

import org.slf4j.Logger;

/** Logs a defect of ours by type and place, for its message may quote the request. */
public final class Defects {

    private Defects() {
    }

    /** What the caller is told of it. */
    public static ProblemException report(Logger log, Throwable failure) {
        log(log, "A request failed", failure);
        return new ProblemException(ProblemType.INTERNAL,
                "The request could not be answered; the log of the service says where it failed.");
    }

    public static void log(Logger log, String what, Throwable failure) {
        Throwable nameless = new Throwable(failure.getClass().getName());
        nameless.setStackTrace(failure.getStackTrace());
        log.error(what, nameless);
    }
}
