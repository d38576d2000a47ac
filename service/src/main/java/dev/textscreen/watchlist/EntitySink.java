package dev.textscreen.watchlist;

/** Takes what a reader finds. */
public interface EntitySink {

    void entity(Entity entity);

    void rejected(BadRow row);
}
