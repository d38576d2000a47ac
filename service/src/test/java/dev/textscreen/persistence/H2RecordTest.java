package dev.textscreen.persistence;

import dev.textscreen.config.StorageSettings;

/** The record in an H2 file. */
class H2RecordTest extends RecordContract {

    @Override
    StorageSettings.Database database() {
        return same();
    }

    @Override
    StorageSettings.Database same() {
        return new StorageSettings.Database(4, "", "", "");
    }
}
