package dev.textscreen.watchlist;

/** A row of a list that could not be read: where it stands, its line counted from 1, and why. */
public record BadRow(String file, long line, String reason) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + reason;
    }
}
