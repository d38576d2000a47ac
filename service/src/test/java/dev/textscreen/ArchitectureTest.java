package dev.textscreen;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.textscreen.pipeline.Layer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lines drawn in docs/architecture.md. */
class ArchitectureTest {

    private static final String ROOT = "dev.textscreen.";
    private static final String PIPELINE = ROOT + "pipeline.";
    private static final Path SOURCES = Path.of("src", "main", "java", "dev", "textscreen");
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.textscreen");

    @Test
    void noPackagesImportEachOtherInACircle() {
        slices().matching("dev.textscreen.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @EnumSource(Layer.class)
    void aLayerImportsOnlyLayersBeforeItAndSharedNouns(Layer layer) {
        List<String> allowed = new ArrayList<>(List.of(ROOT + "text..", ROOT + "config..", ROOT + "caching.."));
        for (Layer earlier : Layer.values()) {
            if (earlier.ordinal() <= layer.ordinal()) {
                allowed.add(PIPELINE + earlier.wireName() + "..");
            }
        }
        if (layer == Layer.SEARCH || layer == Layer.DECISION) {
            allowed.add(ROOT + "watchlist..");
        }
        importsOnly(PIPELINE + layer.wireName() + "..", allowed);
    }

    @Test
    void complexityImportsNothingAfterSignals() {
        importsOnly(PIPELINE + "complexity..", List.of(PIPELINE + "complexity..", PIPELINE + "unicode..", PIPELINE + "language..",
                PIPELINE + "normalization..", PIPELINE + "signals..", PIPELINE + "validation..", ROOT + "text..", ROOT + "config.."));
    }

    @Test
    void sharedNounsAndSettingsImportNothingOfOurs() {
        importsOnly(ROOT + "text..", List.of(ROOT + "text.."));
        importsOnly(ROOT + "config..", List.of(ROOT + "config.."));
        importsOnly(ROOT + "caching..", List.of(ROOT + "caching.."));
        importsOnly(ROOT + "watchlist..", List.of(ROOT + "watchlist..", ROOT + "text..", ROOT + "config.."));
    }

    @Test
    void onlyResourcesKnowJaxRs() {
        noClasses().that(resideInAPackage(ROOT + "pipeline..").or(resideInAnyPackage(ROOT + "watchlist..", ROOT + "text..",
                ROOT + "config..", ROOT + "api..", ROOT + "health..", ROOT + "metrics..", ROOT + "cli..", ROOT + "persistence..",
                ROOT + "access.."))).should()
                .dependOnClassesThat().resideInAPackage("jakarta.ws.rs..").check(CLASSES);
    }

    @Test
    void thePipelineKnowsNoHttpNoMetricsAndNoStorage() {
        noClasses().that().resideInAPackage(ROOT + "pipeline..").should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "io.prometheus..", "io.dropwizard..", "org.jdbi..",
                        ROOT + "api..",
                        ROOT + "resources..", ROOT + "metrics..", ROOT + "health..", ROOT + "cli..")
                .check(CLASSES);
    }

    @Test
    void onlyTheRecordKnowsTheDatabase() {
        noClasses().that(not(resideInAPackage(ROOT + "persistence.."))).should().dependOnClassesThat()
                .resideInAnyPackage("org.jdbi..", "java.sql..", "org.h2..", "org.postgresql..", "liquibase..").check(CLASSES);
    }

    @Test
    void theRecordKnowsNothingOfTexts() {
        importsOnly(ROOT + "persistence..", List.of(ROOT + "persistence..", ROOT + "config..", ROOT + "access.."));
        importsOnly(ROOT + "access..", List.of(ROOT + "access..", ROOT + "config.."));
    }

    @Test
    void keepingListsKnowsNeitherHttpNorTheCommandLine() {
        importsOnly(ROOT + "lists..",
                List.of(ROOT + "lists..", ROOT + "config..", ROOT + "health..", ROOT + "metrics..", PIPELINE + "search..",
                        ROOT + "watchlist..", ROOT + "text.."));
        noClasses().that().resideInAPackage(ROOT + "*..").should().dependOnClassesThat().resideInAPackage("dev.textscreen").check(CLASSES);
    }

    @Test
    void onlyTheLuceneEngineKnowsLucenesIndex() {
        noClasses().that(not(resideInAPackage(PIPELINE + "search.lucene.."))).should().dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene.index..", "org.apache.lucene.search..", "org.apache.lucene.store..").check(CLASSES);
    }

    @Test
    void onlyTheEngineOfClustersKnowsItsClient() {
        noClasses().that(not(resideInAPackage(PIPELINE + "search.elasticsearch.."))).should().dependOnClassesThat()
                .resideInAnyPackage("co.elastic..", "okhttp3..", "okio..").check(CLASSES);
    }

    @Test
    void theOrderOfTheFlowStandsTheSameInThePackageDocumentationAndInThePipeline() throws IOException {
        String order = String.join(", ", Arrays.stream(Layer.values()).map(Layer::wireName).toList());
        assertThat(Files.readString(SOURCES.resolve("pipeline/package-info.java"))).contains(order);
        String pipeline = Files.readString(SOURCES.resolve("pipeline/AnalysisPipeline.java"));
        assertThat(firstUses(pipeline)).containsExactly(Layer.values());
    }

    @Test
    void noSourceFileIsLongerThanAPersonReadsAtOnce() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> tooLong = files.filter(file -> file.toString().endsWith(".java")).filter(file -> codeLines(file) > 250)
                    .map(Path::toString).toList();
            assertThat(tooLong).isEmpty();
        }
    }

    /** The layers in the order in which the two read methods of the pipeline run them: reading first, then what follows it. */
    private static List<Layer> firstUses(String pipeline) {
        int reading = pipeline.indexOf("private Reading read(");
        int screening = pipeline.indexOf("private Screening screen(");
        return Stream.concat(used(pipeline.substring(reading)).stream(), used(pipeline.substring(screening, reading)).stream()).toList();
    }

    private static List<Layer> used(String code) {
        return Arrays.stream(Layer.values()).filter(layer -> code.contains("Layer." + layer))
                .sorted(Comparator.comparingInt(layer -> code.indexOf("Layer." + layer.name().toUpperCase(Locale.ROOT)))).toList();
    }

    private static long codeLines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("*") && !line.startsWith("/")).count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void importsOnly(String layer, List<String> allowed) {
        noClasses().that().resideInAPackage(layer).should()
                .dependOnClassesThat(resideInAPackage("dev.textscreen..").and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
                .allowEmptyShould(true).check(CLASSES);
    }
}
