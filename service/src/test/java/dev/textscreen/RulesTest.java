package dev.textscreen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.textscreen.RunningService.Answer;
import dev.textscreen.RunningService.Client;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator's rules make of decisions of the whole application. */
class RulesTest {

    private static final String NAME = "Переказ для Радомира Вишнедуба";
    private static final String IDENTIFIER = "Переказ, ІПН 9000000136";

    @TempDir
    static Path folder;

    private static TestService service;
    private static Client client;
    private static Path file;

    @BeforeAll
    static void start() {
        file = folder.resolve("rules.yml");
        service = TestService.start(Map.of("TEXTSCREEN_RULES", file.toString(), "ADMIN_TOKEN", "admin")).ready();
        client = service.client();
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
    }

    @BeforeEach
    void withoutRules() throws IOException {
        assertThat(load("").status()).isEqualTo(200);
    }

    private static Answer load(String rules) throws IOException {
        Files.writeString(file, rules);
        return client.send(client.request("/admin/rules/reload").header("Authorization", "Bearer admin").POST(BodyPublishers.noBody()));
    }

    private static void rules(String... lines) throws IOException {
        Answer answer = load("rules:\n" + String.join("\n", lines) + "\n");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static void refused(String rules, String why) throws IOException {
        Answer answer = load(rules);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("detail").asText()).contains(why);
    }

    private static JsonNode decision(String text) {
        Answer answer = client.post("/process", "{\"text\": \"" + text + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("decision");
    }

    private static String outcome(String text) {
        return decision(text).path("outcome").asText();
    }

    @Test
    void wordsAreWholeAndTakenInAnyFormOfTheirLemma() throws IOException {
        rules("- {name: oil, effect: review, when: {words: [нафта, crude oil]}}");
        assertThat(outcome("Оплата за постачання нафти")).isEqualTo("review");
        assertThat(outcome("Payment for CRUDE OIL, invoice 5")).isEqualTo("review");
        assertThat(outcome("Оплата за нафталін")).isEqualTo("clear");
        assertThat(outcome("Payment for crude boiled oil")).isEqualTo("clear");
    }

    @Test
    void aRuleIsNamedInTheReasonsWithItsPlaceAndTheVersionChanges() throws IOException {
        JsonNode before = client.post("/process", "{\"text\": \"Payment for velvet, 9\"}").json();
        client.post("/process", "{\"text\": \"Payment for velvet, 9\"}");
        rules("- {name: velvet goods, effect: block, when: {words: [velvet]}}");
        JsonNode after = client.post("/process", "{\"text\": \"Payment for velvet, 9\"}").json();
        assertThat(after.at("/cached").asBoolean()).isFalse();
        assertThat(after.at("/versions/rules")).isNotEqualTo(before.at("/versions/rules"));
        assertThat(after.at("/decision/outcome").asText()).isEqualTo("block");
        assertThat(after.at("/decision/stage").asText()).isEqualTo("rule");
        assertThat(after.at("/decision/reasons/0/code").asText()).isEqualTo("RULE");
        assertThat(after.at("/decision/reasons/0/message").asText()).contains("velvet goods");
        assertThat(after.at("/decision/reasons/0/span/start").asInt()).isEqualTo(12);
        assertThat(after.at("/decision/reasons/0/span/end").asInt()).isEqualTo(18);
    }

    @Test
    void everyKindOfConditionHasToHold() throws IOException {
        rules("- {name: a, effect: block, when: {signals: [iban], countries: [UA]}}",
                "- {name: b, effect: review, when: {amount: {from: 10000, currency: USD}, words: [timber]}}",
                "- {name: c, effect: block, when: {lists: [demo], countries: [ua], score: {from: 0.5, to: 1}}}");
        assertThat(outcome("Рахунок UA213223130000026007233566001")).isEqualTo("block");
        assertThat(outcome("Konto PL61109010140000071219812874")).isEqualTo("clear");
        assertThat(outcome("Payment for timber, 12000 USD")).isEqualTo("review");
        assertThat(outcome("Payment for timber, 12000 EUR")).isEqualTo("clear");
        assertThat(outcome("Payment for timber, 9999 USD")).isEqualTo("clear");
        assertThat(outcome("Payment for paper, 12000 USD")).isEqualTo("clear");
        assertThat(decision(NAME).path("reasons").toString()).contains("'c'");
    }

    @Test
    void floorsHoldForWhateverComesAfterThemAndTheFirstEndIsTheLastWord() throws IOException {
        String clear = "- {name: ours, effect: clear, when: {words: [wages]}, author: Desk, reason: payroll}";
        String floor = "- {name: big, effect: review, when: {amount: {from: 1000}}}";
        String block = "- {name: never, effect: block, when: {words: [wages]}}";
        rules(floor, clear, block);
        assertThat(outcome("Wages, 2000 EUR")).isEqualTo("review");
        assertThat(outcome("Wages, 200 EUR")).isEqualTo("clear");
        rules(block, clear);
        assertThat(outcome("Wages, 200 EUR")).isEqualTo("block");
    }

    @Test
    void aNameIsClearedByARuleButAnExactIdentifierOnlyByOneThatAnswersForIt() throws IOException {
        assertThat(outcome(NAME)).isEqualTo("block");
        assertThat(outcome(IDENTIFIER)).isEqualTo("block");
        rules("- {name: x, effect: clear, when: {lists: [demo]}, author: Desk, reason: known, until: 2099-12-31}");
        assertThat(outcome(NAME)).isEqualTo("clear");
        assertThat(outcome(IDENTIFIER)).isEqualTo("block");
        rules("- {name: x, effect: clear, when: {entities: [demo-p1]}, author: Desk, reason: known}");
        assertThat(outcome(IDENTIFIER)).isEqualTo("block");
        rules("- {name: x, effect: clear, when: {entities: [demo-p1]}, author: Desk, reason: known, until: 2020-01-01}");
        assertThat(outcome(NAME)).isEqualTo("block");
        assertThat(outcome(IDENTIFIER)).isEqualTo("block");
        rules("- {name: x, effect: clear, when: {entities: [demo-p1]}, author: Desk, reason: known, until: 2099-12-31}");
        assertThat(outcome(IDENTIFIER)).isEqualTo("clear");
        assertThat(decision(IDENTIFIER).path("score").asDouble()).isBetween(0.0, 1.0);
    }

    @Test
    void aFileThatIsWrongIsRefusedAndTheOldRulesStay() throws IOException {
        rules("- {name: oil, effect: review, when: {words: [oil]}}");
        refused("rules: [{name: a, effect: block}]", "'when'");
        refused("rules: [{name: a, effect: block, when: {}}]", "every text");
        refused("rules: [{effect: block, when: {words: [x]}}]", "no name");
        refused("rules: [{name: a, effect: burn, when: {words: [x]}}]", "effect");
        refused("rules: [{name: a, effect: clear, when: {words: [x]}}]", "author");
        refused("rules: [{name: a, effect: block, when: {word: [x]}}]", "line 1");
        refused("rules: [{name: a, effect: block, when: {signals: [shoe_size]}}]", "shoe_size");
        refused("rules: [{name: a, effect: block, when: {score: {from: 2}}}]", "score");
        refused("rules: [{name: a, effect: block, when: {countries: [Utopia]}}]", "two letters");
        refused("rules: [{name: a, effect: block, when: {words: [x]}}, {name: a, effect: block, when: {words: [y]}}]", "Two rules");
        refused("rules: {", "cannot be read");
        assertThat(outcome("Payment for oil")).isEqualTo("review");
        assertThat(client.get("/health/detailed").body()).contains("cannot be read");
        assertThat(client.get("/health/ready").status()).isEqualTo(200);
    }

    @Test
    void examplesHaveToComeOutAsTheySay() throws IOException {
        String rule = "rules: [{name: a, effect: block, when: {entities: [q-1], score: {from: 0.8}}}]\nexamples:\n";
        refused(rule + "- {text: Some words, outcome: block}", "Example 1 of the rules should come to block and comes to clear");
        refused(rule + "- {text: Some words, matches: [{entity: q-1, score: 0.75}], outcome: block}", "comes to review");
        assertThat(load(rule + "- {text: Some words, matches: [{entity: q-1, score: 0.85}], outcome: block}").status()).isEqualTo(200);
    }

    @Test
    void aChangedFileIsTakenByItself() throws Exception {
        rules("- {name: oil, effect: review, when: {words: [oil]}}");
        Thread.sleep(20);
        Files.writeString(file, "rules: [{name: oil, effect: block, when: {words: [oil]}}]");
        long end = System.nanoTime() + 20_000_000_000L;
        while (outcome("Payment for oil").equals("review") && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        assertThat(outcome("Payment for oil")).isEqualTo("block");
    }
}
