package dev.textscreen.pipeline.signals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the dictionaries say of signals, and the recognisers made of it. */
record SignalTables(TriggerLexicon triggers, List<Recognizer> recognizers) {

    private static final List<String> FOLDERS = List.of("common", "uk", "ru", "pl", "en");

    static SignalTables load(Path dictionaries) {
        List<Path> triggers = files(dictionaries, "signal-triggers.tsv");
        return new SignalTables(TriggerLexicon.load(triggers), List.of(new NumberRecognizer()));
    }

    private static List<Path> files(Path dictionaries, String name) {
        Stream<Path> files = FOLDERS.stream().map(folder -> dictionaries.resolve(folder).resolve(name));
        return files.filter(Files::exists).toList();
    }
}
