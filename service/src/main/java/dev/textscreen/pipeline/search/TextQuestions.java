package dev.textscreen.pipeline.search;

import dev.textscreen.pipeline.normalization.Mention;
import dev.textscreen.pipeline.normalization.MentionType;
import dev.textscreen.pipeline.signals.Signal;
import dev.textscreen.pipeline.signals.SignalType;
import dev.textscreen.pipeline.variants.Variant;
import dev.textscreen.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** The questions that a text asks of the lists. */
final class TextQuestions {

    private final List<Mention> mentions;
    private final List<EntityQuery> byMention = new ArrayList<>();
    private final Map<EntityQuery, List<Integer>> distinct = new LinkedHashMap<>();

    TextQuestions(TextQuery query) {
        this.mentions = query.reading().mentions();
        for (int i = 0; i < mentions.size(); i++) {
            List<Variant> variants = i < query.variants().size() ? query.variants().get(i) : List.of();
            EntityQuery question = mention(mentions.get(i), i, variants, query.signals());
            byMention.add(question);
            distinct.computeIfAbsent(question, unused -> new ArrayList<>()).add(i);
        }
    }

    /** The mentions of each distinct question, in the order of the text: who is named five times is looked up once. */
    Map<EntityQuery, List<Integer>> mentions() {
        return distinct;
    }

    /** The first mention with the same question as one that the span touches. */
    OptionalInt mention(Span span) {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).span().overlaps(span)) {
                return OptionalInt.of(distinct.getOrDefault(byMention.get(i), List.of(i)).getFirst());
            }
        }
        return OptionalInt.empty();
    }

    /** The question for a listed name that stands in the text, with all that the text says of the mention that it is part of. */
    EntityQuery listedName(String name, String schema, OptionalInt mention) {
        if (mention.isEmpty()) {
            return new EntityQuery(schema, Map.of("name", List.of(name)));
        }
        Map<String, List<String>> properties = new TreeMap<>(byMention.get(mention.getAsInt()).properties());
        properties.put("name", List.of(name));
        return new EntityQuery(schema, properties);
    }

    private static EntityQuery mention(Mention mention, int index, List<Variant> variants, List<Signal> signals) {
        Map<String, Set<String>> properties = new TreeMap<>();
        Set<String> names = new LinkedHashSet<>();
        names.add(mention.normalized());
        names.add(mention.text());
        variants.forEach(variant -> names.add(variant.text()));
        properties.put("name", names);
        for (Signal signal : signals) {
            if (signal.mention().isPresent() && signal.mention().getAsInt() == index) {
                addEvidence(signal, properties);
            }
        }
        return new EntityQuery(mention.type() == MentionType.PERSON ? "Person" : "Organization", lists(properties));
    }

    private static void addEvidence(Signal signal, Map<String, Set<String>> properties) {
        if (signal.type() == SignalType.DATE) {
            if (signal.role().filter("birth"::equals).isPresent()) {
                properties.computeIfAbsent("birthDate", unused -> new LinkedHashSet<>()).add(signal.value());
            }
        } else if (signal.type().identifies()) {
            properties.computeIfAbsent(property(signal.type()), unused -> new LinkedHashSet<>()).add(signal.value());
        }
    }

    private static Map<String, List<String>> lists(Map<String, Set<String>> properties) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        properties.forEach((property, values) -> lists.put(property, List.copyOf(values)));
        return lists;
    }

    /** The question for whoever bears an identifier, whatever the name. */
    static EntityQuery identifier(Signal signal) {
        return new EntityQuery("Thing", Map.of(property(signal.type()), List.of(signal.value())));
    }

    /** The FollowTheMoney property in which lists hold such a value. */
    private static String property(SignalType type) {
        return switch (type) {
            case EMAIL -> "email";
            case PHONE -> "phone";
            case IBAN, CREDIT_CARD -> "accountNumber";
            case BIC -> "swiftBic";
            case LEI -> "leiCode";
            case ISIN -> "isin";
            case IMO -> "imoNumber";
            case VIN -> "vin";
            case BTC_ADDRESS, ETH_ADDRESS -> "publicKey";
            case RU_INN -> "innCode";
            case RU_OGRN -> "ogrnCode";
            case RU_KPP -> "kppCode";
            case RU_SNILS -> "snilsCode";
            case UA_PASSPORT, RU_PASSPORT -> "passportNumber";
            case UA_EDRPOU, PL_REGON -> "registrationNumber";
            case UA_RNOKPP, PL_NIP, US_EIN -> "taxNumber";
            case EU_VAT -> "vatCode";
            case US_SSN -> "socialSecurityNumber";
            case PL_PESEL, DATE, AMOUNT -> "idNumber";
        };
    }
}
