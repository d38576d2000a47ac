package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.NameRole;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of one person's name with their roles.
 *
 * @param words indexes in the row, in the order of the text
 * @param from the first word of the span, to past the last: more than the words where two share a surname
 */
record Person(List<Integer> words, List<NameRole> roles, Agreement agreement, int from, int to, double confidence) {

    Person {
        words = List.copyOf(words);
        roles = List.copyOf(roles);
    }

    int end() {
        return to;
    }

    boolean has(NameRole role) {
        return roles.contains(role);
    }

    /** A name under construction. */
    static final class Draft {
        private final WordRow row;
        private final List<Integer> words = new ArrayList<>(4);
        private final List<NameRole> roles = new ArrayList<>(4);
        private final List<List<NameForm>> forms = new ArrayList<>(4);

        Draft(WordRow row) {
            this.row = row;
        }

        /** Adds the word if its readings agree with the parts so far. */
        boolean add(int index, NameRole role) {
            return add(index, role, readings(row.get(index), role));
        }

        /** Adds the word if these readings agree with the parts so far. */
        boolean add(int index, NameRole role, List<NameForm> readings) {
            if (!readings.isEmpty()) {
                forms.add(readings);
                if (Agreement.of(forms, List.of()).isEmpty()) {
                    forms.removeLast();
                    return false;
                }
            } else if (role != NameRole.INITIAL && role != NameRole.PARTICLE) {
                return false;
            }
            words.add(index);
            roles.add(role);
            return true;
        }

        /** Adds a word that no dictionary has, read by its ending. */
        boolean addUnlisted(int index, NameRole role) {
            forms.add(row.get(index).surnames());
            if (Agreement.of(forms, List.of()).isEmpty()) {
                forms.removeLast();
                return false;
            }
            words.add(index);
            roles.add(role);
            return true;
        }

        private static List<NameForm> readings(NameWord word, NameRole role) {
            return switch (role) {
                case GIVEN -> word.given();
                case SURNAME -> word.surnames();
                case PATRONYMIC -> word.patronymics();
                case INITIAL, PARTICLE, TITLE, SUFFIX, LEGAL_FORM, CORE, UNKNOWN -> List.of();
            };
        }

        int size() {
            return words.size();
        }

        boolean has(NameRole role) {
            return roles.contains(role);
        }

        int last() {
            return words.getLast();
        }

        void removeLast() {
            words.removeLast();
            roles.removeLast();
        }

        List<List<NameForm>> forms() {
            return forms;
        }

        List<Integer> words() {
            return words;
        }

        List<NameRole> roles() {
            return roles;
        }

        Person done(Agreement agreement, double confidence) {
            return new Person(words, roles, agreement, words.getFirst(), words.getLast() + 1, confidence);
        }
    }
}
