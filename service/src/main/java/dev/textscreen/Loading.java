package dev.textscreen;

import io.dropwizard.lifecycle.Managed;

/** Work that is done on a thread of its own once the server starts. */
final class Loading implements Managed {

    private final Thread thread;

    Loading(Runnable work) {
        this.thread = Thread.ofPlatform().name("loading").daemon().unstarted(work);
    }

    @Override
    public void start() {
        thread.start();
    }
}
