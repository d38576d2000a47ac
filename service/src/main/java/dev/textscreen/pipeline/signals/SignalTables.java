package dev.textscreen.pipeline.signals;

import dev.textscreen.text.LookAlikes;
import dev.textscreen.text.TabbedFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the dictionaries say of signals, and the recognisers made of it. */
record SignalTables(TriggerLexicon triggers, List<Recognizer> recognizers, SignalLinker linker) {

    private static final List<String> FOLDERS = List.of("common", "uk", "ru", "pl", "en");

    static SignalTables load(Path dictionaries) {
        Path common = dictionaries.resolve("common");
        LookAlikes twins = LookAlikes.read(dictionaries);
        Currencies currencies = Currencies.load(common.resolve("currencies.tsv"));
        List<CodeForm> codes = List.of(FinancialCodes::lei, FinancialCodes::isin, FinancialCodes::bic, VehicleCodes::vin,
                CryptoCodes::bitcoin, CryptoCodes::segwit, CryptoCodes::ethereum);
        List<Recognizer> recognizers = List.of(new NumberRecognizer(), IbanRecognizer.load(common.resolve("iban-lengths.tsv"), twins),
                new CodeRecognizer(twins, codes), new VatRecognizer(twins), new PassportRecognizer(twins), new CardRecognizer(),
                new EmailRecognizer(), new PhoneRecognizer(PhoneShapes.load(common.resolve("phone-shapes.tsv"))),
                AmountRecognizer.load(currencies, common.resolve("number-scales.tsv")),
                SpelledAmounts.load(currencies, common.resolve("amount-words.tsv")),
                new DateRecognizer(new NamedMonthDates(Months.load(files(dictionaries, "months.tsv")),
                        LinkTable.load(dictionaries, "ordinal", "date"))));
        SignalLinker linker = new SignalLinker(new Distance(LinkTable.load(dictionaries, "and", "or")), soleTraders(common));
        return new SignalTables(TriggerLexicon.load(files(dictionaries, "signal-triggers.tsv")), recognizers, linker);
    }

    private static Set<String> soleTraders(Path common) {
        return TabbedFile.read(common.resolve("legal-forms.tsv"), 5, 5).stream().filter(row -> row.get(2).equals("trader"))
                .map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    }

    private static List<Path> files(Path dictionaries, String name) {
        Stream<Path> files = FOLDERS.stream().map(folder -> dictionaries.resolve(folder).resolve(name));
        return files.filter(Files::exists).toList();
    }
}
