package dev.textscreen.rules;

import dev.textscreen.pipeline.decision.rules.AmountRange;
import dev.textscreen.pipeline.decision.rules.Conditions;
import dev.textscreen.pipeline.decision.rules.Facts;
import dev.textscreen.pipeline.decision.rules.Rule;
import dev.textscreen.pipeline.decision.rules.RuleBook;
import dev.textscreen.pipeline.decision.rules.RuleEffect;
import dev.textscreen.pipeline.decision.rules.ScoreRange;
import dev.textscreen.pipeline.signals.SignalType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a book of rules from what is written, or says what is wrong with it. */
final class RuleReader {

    private static final int DIGITS = 12;
    private static final int MOST_RULES = 1000;

    private RuleReader() {
    }

    /** Without running the examples. */
    static RuleBook book(String yaml, RuleFile file) {
        Set<String> names = new HashSet<>();
        List<Rule> rules = file.rules().orElse(List.of()).stream().map(RuleReader::rule).toList();
        for (Rule rule : rules) {
            if (!names.add(rule.name())) {
                throw new RulesRefusedException("Two rules have the name '" + rule.name() + "'.");
            }
        }
        if (rules.size() > MOST_RULES) {
            throw new RulesRefusedException("There are more than " + MOST_RULES + " rules.");
        }
        return rules.isEmpty() ? RuleBook.NONE : new RuleBook(version(yaml), rules);
    }

    private static Rule rule(RuleFile.RuleEntry entry) {
        String name = entry.name().map(String::strip).filter(given -> !given.isEmpty())
                .orElseThrow(() -> new RulesRefusedException("A rule has no name."));
        RuleEffect effect = entry.effect().flatMap(given -> of(RuleEffect.values(), given))
                .orElseThrow(() -> wrong(name, "needs an effect: block, clear or review"));
        Conditions when = conditions(name, entry.when().orElseThrow(() -> wrong(name, "needs conditions under 'when'")));
        if (when.isEmpty()) {
            throw wrong(name, "asks for nothing under 'when', so it would hold of every text");
        }
        Rule rule = new Rule(name, effect, when, entry.author().orElse(""), entry.reason().orElse(""), entry.until());
        boolean answeredFor = !rule.author().isBlank() && !rule.reason().isBlank();
        if (effect == RuleEffect.CLEAR && !answeredFor) {
            throw wrong(name, "clears, so it needs an author and a reason");
        }
        return rule;
    }

    private static Conditions conditions(String name, RuleFile.When when) {
        Set<SignalType> signals = when.signals().orElse(List.of()).stream()
                .map(given -> of(SignalType.values(), given).orElseThrow(() -> wrong(name, "names the unknown signal '" + given + "'")))
                .collect(Collectors.toSet());
        return new Conditions(when.words().orElse(List.of()).stream().map(given -> phrase(name, given)).toList(),
                Set.copyOf(when.entities().orElse(List.of())), Set.copyOf(when.lists().orElse(List.of())), signals,
                when.countries().orElse(List.of()).stream().map(code -> country(name, code)).collect(Collectors.toSet()),
                when.amount().map(given -> amount(name, given)), when.score().map(given -> score(name, given)));
    }

    private static List<String> phrase(String rule, String given) {
        List<String> words = Arrays.stream(Facts.fold(given).split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) {
            throw wrong(rule, "has an empty word");
        }
        return words;
    }

    private static String country(String rule, String code) {
        if (!code.matches("[A-Za-z]{2}")) {
            throw wrong(rule, "takes countries as two letters, such as UA");
        }
        return code.toLowerCase(Locale.ROOT);
    }

    private static AmountRange amount(String rule, RuleFile.Amount given) {
        boolean turned = given.from().isPresent() && given.to().isPresent() && given.from().get().compareTo(given.to().get()) > 0;
        if (turned || given.from().isEmpty() && given.to().isEmpty()) {
            throw wrong(rule, "needs an amount with from, to or both, from not above to");
        }
        return new AmountRange(given.from(), given.to(), given.currency().map(code -> code.toUpperCase(Locale.ROOT)));
    }

    private static ScoreRange score(String rule, RuleFile.Range given) {
        ScoreRange range = new ScoreRange(given.from().orElse(0.0), given.to().orElse(1.0));
        if (!(range.from() >= 0 && range.to() <= 1 && range.from() <= range.to())) {
            throw wrong(rule, "needs a score within 0 and 1, from not above to");
        }
        return range;
    }

    private static <E extends Enum<E>> Optional<E> of(E[] values, String given) {
        return Arrays.stream(values).filter(value -> value.name().equalsIgnoreCase(given.strip())).findFirst();
    }

    private static RulesRefusedException wrong(String rule, String what) {
        return new RulesRefusedException("The rule '" + rule + "' " + what + ".");
    }

    private static String version(String yaml) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(yaml.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
