package dev.textscreen.pipeline.signals;

import dev.textscreen.pipeline.normalization.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Links each finding to the mention that it belongs to, or to none. */
final class SignalLinker {

    List<Signal> link(List<Finding> findings, ScannedText scanned, NormalizedText normalized) {
        List<Signal> signals = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            signals.add(new Signal(finding.type(), finding.value(), finding.span(), finding.valid(), finding.country(), finding.role(),
                    OptionalInt.empty(), finding.evidence()));
        }
        return signals;
    }
}
