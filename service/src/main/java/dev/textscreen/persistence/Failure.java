package dev.textscreen.persistence;

import java.sql.SQLException;

/** Tells of a failure without its message, because a database quotes values of rows in it. */
final class Failure {

    private Failure() {
    }

    static String plain(Throwable failure) {
        StringBuilder out = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            out.append(out.isEmpty() ? "" : ", caused by ").append(cause.getClass().getSimpleName());
            if (cause instanceof StorageException) {
                out.append(" (").append(cause.getMessage()).append(')');
            } else if (cause instanceof SQLException sql) {
                out.append(" (SQL state ").append(sql.getSQLState()).append(", code ").append(sql.getErrorCode()).append(')');
            }
        }
        return out.toString();
    }
}
