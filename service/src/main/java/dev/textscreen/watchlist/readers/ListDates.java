package dev.textscreen.watchlist.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns the dates that lists write in English ({@code 13 Jan 1967}, {@code circa 1951}, {@code 1951 to 1953}) into ISO dates. */
final class ListDates {

    private static final Map<String, String> MONTHS = Map.ofEntries(Map.entry("jan", "01"), Map.entry("feb", "02"), Map.entry("mar", "03"),
            Map.entry("apr", "04"), Map.entry("may", "05"), Map.entry("jun", "06"), Map.entry("jul", "07"), Map.entry("aug", "08"),
            Map.entry("sep", "09"), Map.entry("oct", "10"), Map.entry("nov", "11"), Map.entry("dec", "12"));

    /** A range of more years than this is given by its two ends alone. */
    private static final int YEARS_SPELT_OUT = 12;

    private ListDates() {
    }

    /**
     * Every date that the words may mean, as precise as they are: {@code 1967-01-13}, {@code 1967-01} or {@code 1967}. What is only
     * "circa" is given by its year, a range by each of its years. Empty where the words are no date.
     */
    static List<String> parse(String words) {
        String text = words.strip().toLowerCase(Locale.ROOT);
        int to = text.indexOf(" to ");
        if (to > 0) {
            return range(parse(text.substring(0, to)), parse(text.substring(to + 4)));
        }
        if (text.startsWith("circa ") || text.startsWith("approximately ")) {
            return parse(text.substring(text.indexOf(' '))).stream().map(date -> date.substring(0, 4)).toList();
        }
        return single(text).map(List::of).orElse(List.of());
    }

    private static List<String> range(List<String> from, List<String> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return from.isEmpty() ? to : from;
        }
        int first = Integer.parseInt(from.getFirst().substring(0, 4));
        int last = Integer.parseInt(to.getFirst().substring(0, 4));
        if (first == last && from.equals(to)) {
            return from;
        }
        if (last - first > YEARS_SPELT_OUT || last < first) {
            return List.of(Integer.toString(first), Integer.toString(last));
        }
        List<String> years = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            years.add(Integer.toString(year));
        }
        return years;
    }

    private static Optional<String> single(String text) {
        String[] parts = text.replace(",", " ").split("\\.?\\s+|/|(?<=\\d)[-.](?=\\d)|\\.$");
        return switch (parts.length) {
            case 1 -> year(parts[0]);
            case 2 -> monthOfYear(parts[0], parts[1]);
            case 3 -> full(parts);
            default -> Optional.empty();
        };
    }

    private static Optional<String> monthOfYear(String one, String other) {
        if (year(one).isPresent()) {
            return numericMonth(other).map(m -> one + "-" + m);
        }
        return year(other).flatMap(y -> (isMonth(one) ? Optional.of(month(one)) : numericMonth(one)).map(m -> y + "-" + m));
    }

    private static Optional<String> full(String[] parts) {
        if (year(parts[2]).isPresent() && isMonth(parts[1])) {
            return day(parts[0]).map(d -> parts[2] + "-" + month(parts[1]) + "-" + d);
        }
        if (year(parts[2]).isPresent() && isMonth(parts[0])) {
            return day(parts[1]).map(d -> parts[2] + "-" + month(parts[0]) + "-" + d);
        }
        if (year(parts[0]).isPresent()) {
            return numericMonth(parts[1]).flatMap(m -> day(parts[2]).map(d -> parts[0] + "-" + m + "-" + d));
        }
        return year(parts[2]).flatMap(y -> numericMonth(parts[1]).flatMap(m -> day(parts[0]).map(d -> y + "-" + m + "-" + d))
                .or(() -> day(parts[0]).isPresent() && day(parts[1]).isPresent() ? Optional.of(y) : Optional.empty()));
    }

    private static boolean isMonth(String word) {
        return word.length() >= 3 && MONTHS.containsKey(word.substring(0, 3));
    }

    private static String month(String word) {
        return MONTHS.getOrDefault(word.substring(0, 3), "");
    }

    private static Optional<String> numericMonth(String word) {
        return number(word, 1, 12).map(n -> n < 10 ? "0" + n : Integer.toString(n));
    }

    private static Optional<String> day(String word) {
        return number(word, 1, 31).map(n -> n < 10 ? "0" + n : Integer.toString(n));
    }

    private static Optional<String> year(String word) {
        return word.length() == 4 ? number(word, 1000, 2200).map(n -> Integer.toString(n)) : Optional.empty();
    }

    private static Optional<Integer> number(String word, int least, int most) {
        if (word.isEmpty() || word.length() > 4 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int value = Integer.parseInt(word);
        return value < least || value > most ? Optional.empty() : Optional.of(value);
    }
}
