package dev.textscreen.pipeline.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The triggers before a code, asked by type. */
record NamedBy(List<Cue> cues) {

    /** The nearest trigger that names or hints at the type, null where none does. */
    @Nullable
    Cue type(SignalType type) {
        for (Cue cue : cues) {
            if (cue.counts() && cue.trigger().types().contains(type)) {
                return cue;
            }
        }
        return null;
    }

    /** The finding as its trigger makes it; without a trigger as it is when valid, null when not. */
    @Nullable
    Finding orBareWhenValid(Finding finding) {
        Finding named = orNull(finding);
        return named == null && finding.valid() ? finding : named;
    }

    /** The finding as its trigger makes it, null without a trigger; wrong check digits need one that insists. */
    @Nullable
    Finding orNull(Finding finding) {
        Cue cue = type(finding.type());
        if (cue == null || !finding.valid() && !cue.insists()) {
            return null;
        }
        return finding.named(cue.span(), cue.evidence());
    }
}
