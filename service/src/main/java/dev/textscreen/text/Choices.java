package dev.textscreen.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Combinations of one choice at each place, those of early choices first. */
final class Choices {

    private static final int MOST = 64;

    private Choices() {
    }

    private record Taken<T>(List<T> choices, int rank) {
    }

    /** At most sixty-four combinations; each list holds the choices of one place, likeliest first. */
    static <T> List<List<T>> likeliest(List<List<T>> places) {
        List<Taken<T>> taken = List.of(new Taken<>(List.of(), 0));
        for (List<T> place : places) {
            List<Taken<T>> longer = new ArrayList<>(taken.size() * place.size());
            for (Taken<T> before : taken) {
                for (int i = 0; i < place.size(); i++) {
                    List<T> choices = new ArrayList<>(before.choices());
                    choices.add(place.get(i));
                    longer.add(new Taken<>(choices, before.rank() + i));
                }
            }
            longer.sort(Comparator.comparingInt(Taken::rank));
            taken = longer.size() > MOST ? longer.subList(0, MOST) : longer;
        }
        return taken.stream().map(Taken::choices).toList();
    }
}
