package dev.textscreen.pipeline.signals;

import dev.textscreen.text.LookAlikes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the dictionaries say of signals, and the recognisers made of it. */
record SignalTables(TriggerLexicon triggers, List<Recognizer> recognizers) {

    private static final List<String> FOLDERS = List.of("common", "uk", "ru", "pl", "en");

    static SignalTables load(Path dictionaries) {
        Path common = dictionaries.resolve("common");
        LookAlikes twins = LookAlikes.read(dictionaries);
        Currencies currencies = Currencies.load(common.resolve("currencies.tsv"));
        List<CodeForm> codes = List.of(FinancialCodes::lei, FinancialCodes::isin, FinancialCodes::bic, VehicleCodes::vin,
                CryptoCodes::bitcoin, CryptoCodes::segwit, CryptoCodes::ethereum);
        List<Recognizer> recognizers = List.of(new NumberRecognizer(), IbanRecognizer.load(common.resolve("iban-lengths.tsv"), twins),
                new CodeRecognizer(twins, codes), new VatRecognizer(twins), new PassportRecognizer(twins), new CardRecognizer(),
                new EmailRecognizer(), new PhoneRecognizer(),
                AmountRecognizer.load(currencies, common.resolve("number-scales.tsv")),
                new DateRecognizer(Months.load(files(dictionaries, "months.tsv"))));
        return new SignalTables(TriggerLexicon.load(files(dictionaries, "signal-triggers.tsv")), recognizers);
    }

    private static List<Path> files(Path dictionaries, String name) {
        Stream<Path> files = FOLDERS.stream().map(folder -> dictionaries.resolve(folder).resolve(name));
        return files.filter(Files::exists).toList();
    }
}
