package dev.textscreen.pipeline.variants;

import dev.textscreen.pipeline.normalization.Mention;
import dev.textscreen.pipeline.normalization.NamePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A person's name by roles, put together again in other orders and with initials. */
record PersonForms(List<String> given, List<String> patronymic, List<String> surname) {

    static PersonForms of(Mention mention) {
        List<String> given = new ArrayList<>();
        List<String> patronymic = new ArrayList<>();
        List<String> surname = new ArrayList<>();
        for (NamePart part : mention.parts()) {
            switch (part.role()) {
                case GIVEN -> given.add(part.normalized());
                case INITIAL -> (given.isEmpty() ? given : patronymic).add(part.normalized());
                case PATRONYMIC -> patronymic.add(part.normalized());
                case SURNAME, PARTICLE -> surname.add(part.normalized());
                case TITLE, SUFFIX, LEGAL_FORM, CORE, UNKNOWN -> {
                }
            }
        }
        return new PersonForms(given, patronymic, surname);
    }

    /** Whether there is anything to put in another order. */
    boolean whole() {
        return !given.isEmpty() && !surname.isEmpty();
    }

    List<Variant> orders() {
        if (!whole()) {
            return List.of();
        }
        List<Variant> variants = new ArrayList<>();
        variants.add(order(0.92, surname, given, patronymic));
        variants.add(order(0.92, given, patronymic, surname));
        if (!patronymic.isEmpty()) {
            variants.add(order(0.85, given, surname));
            variants.add(order(0.84, surname, given));
        }
        return variants;
    }

    List<Variant> initials() {
        if (!whole() || given.getFirst().length() < 3) {
            return List.of();
        }
        String first = initial(given.getFirst());
        String family = String.join(" ", surname);
        List<Variant> variants = new ArrayList<>();
        if (!patronymic.isEmpty()) {
            String both = first + initial(patronymic.getFirst());
            variants.add(new Variant(family + " " + both, VariantKind.INITIALS, 0.7));
            variants.add(new Variant(both + " " + family, VariantKind.INITIALS, 0.69));
        }
        variants.add(new Variant(family + " " + first, VariantKind.INITIALS, 0.56));
        variants.add(new Variant(first + " " + family, VariantKind.INITIALS, 0.55));
        return variants;
    }

    /** The name with another given name in the place of its own, given name first and surname first. */
    List<Variant> withGiven(String other, VariantKind kind, double weight) {
        return List.of(new Variant(other + " " + String.join(" ", surname), kind, weight),
                new Variant(String.join(" ", surname) + " " + other, kind, weight * 0.95));
    }

    private static String initial(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + ".";
    }

    @SafeVarargs
    private static Variant order(double weight, List<String>... groups) {
        List<String> words = new ArrayList<>();
        for (List<String> group : groups) {
            words.addAll(group);
        }
        return new Variant(String.join(" ", words), VariantKind.ORDER, weight);
    }
}
