package dev.textscreen.rules;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks whether the file of rules has changed, and takes it then. For one thread. */
public final class RuleWatch implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(RuleWatch.class);

    private final Supplier<Optional<Rules>> rules;

    /** @param rules as soon as they are there */
    public RuleWatch(Supplier<Optional<Rules>> rules) {
        this.rules = rules;
    }

    @Override
    public void run() {
        rules.get().filter(Rules::hasChanged).ifPresent(RuleWatch::take);
    }

    private static void take(Rules changed) {
        try {
            changed.reload();
            LOG.info("New rules are in force: {}", changed.current().version());
        } catch (RulesRefusedException e) {
            LOG.error("The new rules were refused, the old ones stay in force: {}", e.getMessage());
        } catch (IOException | RuntimeException e) {
            LOG.error("The new rules cannot be read, the old ones stay in force: {}", e.getClass().getSimpleName());
        }
    }
}
