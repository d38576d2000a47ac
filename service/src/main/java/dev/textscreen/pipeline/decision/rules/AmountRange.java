package dev.textscreen.pipeline.decision.rules;

import dev.textscreen.pipeline.signals.Signal;
import dev.textscreen.pipeline.signals.SignalType;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount of money within bounds, both included.
 *
 * @param currency the ISO 4217 code; any where it is absent
 */
public record AmountRange(Optional<BigDecimal> from, Optional<BigDecimal> to, Optional<String> currency) {

    boolean holds(Signal signal) {
        if (signal.type() != SignalType.AMOUNT || !currency.map(code -> signal.role().filter(code::equals).isPresent()).orElse(true)) {
            return false;
        }
        BigDecimal value = new BigDecimal(signal.value());
        return from.map(least -> value.compareTo(least) >= 0).orElse(true) && to.map(most -> value.compareTo(most) <= 0).orElse(true);
    }
}
