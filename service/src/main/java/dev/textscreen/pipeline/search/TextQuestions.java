package dev.textscreen.pipeline.search;

import dev.textscreen.pipeline.normalization.Mention;
import dev.textscreen.pipeline.normalization.MentionType;
import dev.textscreen.pipeline.signals.Signal;
import dev.textscreen.pipeline.signals.SignalType;
import dev.textscreen.pipeline.variants.Variant;
import dev.textscreen.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** The questions that a text asks of the lists. */
final class TextQuestions {

    private final MentionPlaces places;
    private final List<EntityQuery> byMention = new ArrayList<>();
    private final Map<EntityQuery, List<Integer>> distinct = new LinkedHashMap<>();

    TextQuestions(TextQuery query) {
        List<Mention> mentions = query.reading().mentions();
        Map<Integer, List<Signal>> evidence = evidence(query.signals());
        this.places = new MentionPlaces(mentions);
        List<Subject> subjects = new ArrayList<>();
        Map<Subject, Set<String>> spellings = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            List<Variant> variants = i < query.variants().size() ? query.variants().get(i) : List.of();
            Subject subject = Subject.of(mentions.get(i), evidence.getOrDefault(i, List.of()));
            subjects.add(subject);
            Set<String> names = spellings.computeIfAbsent(subject, unused -> new LinkedHashSet<>(List.of(subject.name())));
            names.add(mentions.get(i).text());
            variants.forEach(variant -> names.add(variant.text()));
        }
        for (int i = 0; i < subjects.size(); i++) {
            EntityQuery question = subjects.get(i).question(spellings.getOrDefault(subjects.get(i), Set.of()));
            byMention.add(question);
            distinct.computeIfAbsent(question, unused -> new ArrayList<>()).add(i);
        }
    }

    /** Whom mentions are about: in whatever case and form they are written, those with one nominative and the same evidence are about one. */
    private record Subject(String schema, String name, Map<String, Set<String>> evidence) {

        static Subject of(Mention mention, List<Signal> signals) {
            Map<String, Set<String>> evidence = new TreeMap<>();
            signals.forEach(signal -> addEvidence(signal, evidence));
            return new Subject(mention.type() == MentionType.PERSON ? "Person" : "Organization", mention.normalized(), evidence);
        }

        EntityQuery question(Set<String> spellings) {
            Map<String, Set<String>> properties = new TreeMap<>(evidence);
            properties.put("name", spellings);
            return new EntityQuery(schema, lists(properties));
        }
    }

    /** The mentions of each distinct question, in the order of the text: who is named five times, in whatever case, is looked up once. */
    Map<EntityQuery, List<Integer>> mentions() {
        return distinct;
    }

    /** The first mention with the same question as one that the span touches. */
    OptionalInt mention(Span span) {
        int[] touching = places.touching(span);
        return touching.length == 0
                ? OptionalInt.empty()
                : OptionalInt.of(distinct.getOrDefault(byMention.get(touching[0]), List.of(touching[0])).getFirst());
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

    private static Map<Integer, List<Signal>> evidence(List<Signal> signals) {
        Map<Integer, List<Signal>> evidence = new HashMap<>();
        for (Signal signal : signals) {
            signal.mention().ifPresent(mention -> evidence.computeIfAbsent(mention, unused -> new ArrayList<>(2)).add(signal));
        }
        return evidence;
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
