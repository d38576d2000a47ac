package dev.textscreen.pipeline.search;

/** A dataset was asked for that is not loaded. */
public final class UnknownDatasetException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String dataset;

    public UnknownDatasetException(String dataset) {
        super("there is no dataset '" + dataset + "'");
        this.dataset = dataset;
    }

    public String dataset() {
        return dataset;
    }
}
