package dev.textscreen.pipeline.signals;

import dev.textscreen.pipeline.normalization.NormalizedText;
import dev.textscreen.pipeline.unicode.CanonicalText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds identifiers, dates, amounts and contacts and links each to the mention it belongs to. One scan finds the runs of letters and digits,
 * each recogniser looks at every run and a bounded way around it, overlaps are resolved by {@link Strength}, so that the time is linear in
 * the length of the text. Thread-safe.
 */
public final class SignalExtractor {

    private final TriggerLexicon triggers;
    private final List<Recognizer> recognizers;
    private final SignalLinker linker;

    private SignalExtractor(SignalTables tables) {
        this.triggers = tables.triggers();
        this.recognizers = tables.recognizers();
        this.linker = tables.linker();
    }

    /**
     * Reads the tables of signals from the folder of dictionaries.
     *
     * @throws IllegalArgumentException when a row of a table is wrong; the message names file and line
     */
    public static SignalExtractor load(Path dictionaries) {
        return new SignalExtractor(SignalTables.load(dictionaries));
    }

    /** The signals of the text in their order, none overlapping. */
    public List<Signal> extract(CanonicalText text, NormalizedText normalized) {
        return extract(text.text(), normalized);
    }

    List<Signal> extract(String text, NormalizedText normalized) {
        Atoms atoms = Atoms.of(text);
        Cues cues = new Cues(atoms, triggers.hits(atoms, new Lemmas(atoms, normalized.tokens())));
        ScannedText scanned = new ScannedText(atoms, cues, normalized);
        List<Finding> findings = new ArrayList<>();
        for (int atom = 0; atom < atoms.size(); atom++) {
            for (Recognizer recognizer : recognizers) {
                recognizer.at(atom, scanned, findings);
            }
        }
        return linker.link(Overlaps.resolve(findings, text.length()), scanned, normalized);
    }
}
