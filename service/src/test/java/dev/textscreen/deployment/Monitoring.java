package dev.textscreen.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules and dashboards of monitoring/, as Prometheus and Grafana read them. */
final class Monitoring {

    static final Path FOLDER = Path.of("../monitoring");
    private static final Pattern METRIC = Pattern.compile("[a-z_]+(?::[A-Za-z0-9_]+)+|\\b(?:textscreen|jvm|process)_[a-z_]+");
    private static final Pattern SELECTOR = Pattern.compile("(?:" + METRIC.pattern() + "|\\bup)(?:\\{[^}]*})?");

    private Monitoring() {
    }

    /** A recording rule, or an alert. */
    record Rule(String name, boolean isAlert, String expression, JsonNode source) {
    }

    /** One query of a panel. */
    record Query(String panel, String expression) {

        /** With what Grafana puts in place of its variables. */
        String filledIn() {
            return expression.replace("$namespace", ".*").replace("$__rate_interval", "1m");
        }
    }

    static List<Rule> rules() {
        return files("prometheus/rules").stream().map(Yaml::read).flatMap(file -> Yaml.each(file.path("groups")))
                .flatMap(group -> Yaml.each(group.path("rules")))
                .map(rule -> new Rule(rule.path("record").asText(rule.path("alert").asText()),
                        rule.has("alert"), rule.path("expr").asText(), rule))
                .toList();
    }

    static List<Rule> alerts() {
        return rules().stream().filter(Rule::isAlert).toList();
    }

    static List<JsonNode> dashboards() {
        return files("grafana/dashboards").stream().map(Yaml::read).toList();
    }

    static List<Query> queries() {
        return dashboards().stream().flatMap(board -> Yaml.each(board.path("panels")).flatMap(panel -> Yaml.each(panel.path("targets"))
                .map(target -> new Query(board.path("title").asText() + ", " + panel.path("title").asText(),
                        target.path("expr").asText()))))
                .toList();
    }

    /** The names of metrics and recorded series in a query. */
    static Set<String> metrics(String expression) {
        return all(METRIC, expression);
    }

    /** The names in a query, each with the labels that it asks for. */
    static Set<String> selectors(String expression) {
        return all(SELECTOR, expression);
    }

    static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }
}
