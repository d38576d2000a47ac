package dev.textscreen.cli;

import dev.textscreen.persistence.StorageException;
import io.dropwizard.configuration.ConfigurationException;
import io.dropwizard.core.cli.Cli;
import java.io.PrintWriter;

/** Tells a person why a command failed: one sentence for what they can mend, everything for a defect. */
final class Failures {

    private Failures() {
    }

    static void tell(Cli cli, Throwable failure) {
        PrintWriter err = cli.getStdErr();
        switch (failure) {
            case RefusedException refused -> err.println(refused.getMessage());
            case StorageException storage -> err.println(storage.getMessage());
            case ConfigurationException wrong -> err.println(wrong.getMessage());
            default -> failure.printStackTrace(err);
        }
        err.flush();
    }
}
