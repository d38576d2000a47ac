package dev.textscreen.measuring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** A way in which a name comes to be written otherwise than it is listed. */
enum NameChange {
    NONE, REORDER, ONE_EDIT, TWO_EDITS, EDIT_IN_EACH, SOUND, SIGHT, JOINED, SPLIT, DROPPED_MIDDLE, INITIAL, TITLE, OTHER_FORM, CYRILLIC, ARABIC;

    private static final List<String> SOUNDS = List.of("c=k", "k=q", "w=v", "y=i", "ph=f", "kh=h", "ou=u", "ee=i", "zh=j", "ch=tch", "s=z",
            "ai=ay", "x=ks", "sh=sch", "dj=j", "ou=oo", "iy=y", "ts=tz");
    private static final List<String> SIGHTS = List.of("o=0", "l=1", "rn=m", "m=rn", "i=l", "s=5", "e=c", "cl=d", "u=v", "g=q");
    private static final List<String> TITLES = List.of("Mr", "Dr.", "Mrs", "General", "Prof.");
    private static final List<String> FORMS = List.of("LLC", "Ltd", "Ltd.", "GmbH", "JSC", "S.A.", "Inc", "OOO", "Co", "Limited");

    /** Letters and pairs of letters by sound, the pairs first; short vowels are left out of Arabic before. */
    private static final List<String> CYRILLIC_LETTERS = List.of("shch=щ", "zh=ж", "kh=х", "ch=ч", "sh=ш", "ts=ц", "ya=я", "yu=ю", "th=т",
            "ph=ф", "ck=к", "ou=у", "ee=и", "oo=у", "qu=кв", "a=а", "b=б", "c=к", "d=д", "e=е", "f=ф", "g=г", "h=х", "i=и", "j=дж", "k=к",
            "l=л", "m=м", "n=н", "o=о", "p=п", "q=к", "r=р", "s=с", "t=т", "u=у", "v=в", "w=в", "x=кс", "y=й", "z=з", "'=", "-= ");
    private static final List<String> ARABIC_LETTERS = List.of("sh=ش", "kh=خ", "th=ث", "dh=ذ", "gh=غ", "ch=تش", "zh=ج", "a=ا", "b=ب",
            "c=ك", "d=د", "e=ي", "f=ف", "g=غ", "h=ه", "i=ي", "j=ج", "k=ك", "l=ل", "m=م", "n=ن", "o=و", "p=ب", "q=ق", "r=ر", "s=س", "t=ت",
            "u=و", "v=ف", "w=و", "x=كس", "y=ي", "z=ز", "'=", "-= ");

    /** The changed name; empty where the change does not fit the name. */
    Optional<String> apply(String listed, boolean person, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(inOrder(listed).split(" ")));
        boolean fits = switch (this) {
            case NONE -> true;
            case REORDER -> person && words.size() > 1 && reorder(words);
            case ONE_EDIT -> edit(words, 1, random);
            case TWO_EDITS -> edit(words, 2, random);
            case EDIT_IN_EACH -> editEach(words, random);
            case SOUND -> swap(words, SOUNDS, random);
            case SIGHT -> swap(words, SIGHTS, random);
            case JOINED -> words.size() > 1 && join(words, random);
            case SPLIT -> split(words, random);
            case DROPPED_MIDDLE -> person && words.size() > 2 && words.remove(1 + random.nextInt(words.size() - 2)) != null;
            case INITIAL -> person && words.size() > 1 && words.getFirst().length() > 2
                    && words.set(0, words.getFirst().charAt(0) + ".") != null;
            case TITLE -> person && add(words, 0, TITLES.get(random.nextInt(TITLES.size())));
            case CYRILLIC -> person && write(words, name -> letters(name, CYRILLIC_LETTERS));
            case ARABIC -> person && write(words, name -> letters(name.replaceAll("(?<=\\w)[aeiou](?=\\w)", ""), ARABIC_LETTERS));
            case OTHER_FORM -> !person && words.size() > 1 && otherForm(words, random);
        };
        return fits ? Optional.of(String.join(" ", words)) : Optional.empty();
    }

    /** "Surname, Given" as "Given Surname". */
    static String inOrder(String listed) {
        int comma = listed.indexOf(',');
        boolean turned = comma > 0 && comma == listed.lastIndexOf(',') && listed.indexOf('.') < 0;
        return (turned ? listed.substring(comma + 1) + " " + listed.substring(0, comma) : listed).strip().replaceAll("\\s+", " ");
    }

    /** Only names in plain letters can be written in other ones. */
    private static boolean write(List<String> words, UnaryOperator<String> script) {
        String name = String.join(" ", words).toLowerCase(Locale.ROOT);
        if (!name.matches("[a-z' -]+")) {
            return false;
        }
        words.clear();
        words.add(script.apply(name));
        return true;
    }

    private static String letters(String name, List<String> table) {
        String written = name;
        for (String pair : table) {
            int equals = pair.indexOf('=', 1);
            written = written.replace(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return written;
    }

    private static boolean reorder(List<String> words) {
        Collections.rotate(words, 1);
        return true;
    }

    private static boolean add(List<String> words, int at, String word) {
        words.add(at, word);
        return true;
    }

    private static boolean edit(List<String> words, int edits, Random random) {
        String name = String.join(" ", words);
        if (name.length() < 6) {
            return false;
        }
        for (int i = 0; i < edits; i++) {
            name = edited(name, random);
        }
        words.clear();
        words.add(name);
        return true;
    }

    private static boolean editEach(List<String> words, Random random) {
        if (words.size() < 2 || words.getFirst().length() < 4 || words.getLast().length() < 4) {
            return false;
        }
        words.set(0, edited(words.getFirst(), random));
        words.set(words.size() - 1, edited(words.getLast(), random));
        return true;
    }

    private static String edited(String name, Random random) {
        StringBuilder out = new StringBuilder(name);
        int at = random.nextInt(name.length() - 1);
        for (int tries = 0; tries < name.length()
                && !(Character.isLetter(out.charAt(at)) && Character.isLetter(out.charAt(at + 1))); tries++) {
            at = (at + 1) % (name.length() - 1);
        }
        char letter = (char) ('a' + random.nextInt(26));
        switch (random.nextInt(4)) {
            case 0 -> out.deleteCharAt(at);
            case 1 -> out.insert(at, letter);
            case 2 -> out.setCharAt(at, letter);
            default -> {
                char first = out.charAt(at);
                out.setCharAt(at, out.charAt(at + 1));
                out.setCharAt(at + 1, first);
            }
        }
        return out.toString();
    }

    private static boolean swap(List<String> words, List<String> pairs, Random random) {
        String name = String.join(" ", words).toLowerCase(Locale.ROOT);
        List<String> tried = new ArrayList<>(pairs);
        Collections.shuffle(tried, random);
        for (String pair : tried) {
            String[] sides = pair.split("=");
            int at = name.indexOf(sides[0], 1);
            if (at > 0) {
                words.clear();
                words.add(name.substring(0, at) + sides[1] + name.substring(at + sides[0].length()));
                return true;
            }
        }
        return false;
    }

    private static boolean join(List<String> words, Random random) {
        int at = random.nextInt(words.size() - 1);
        words.set(at, words.get(at) + words.remove(at + 1));
        return true;
    }

    private static boolean split(List<String> words, Random random) {
        int at = random.nextInt(words.size());
        String word = words.get(at);
        if (word.length() < 7) {
            return false;
        }
        int cut = 3 + random.nextInt(word.length() - 5);
        words.set(at, word.substring(0, cut) + " " + word.substring(cut));
        return true;
    }

    private static boolean otherForm(List<String> words, Random random) {
        if (words.getLast().length() > 4) {
            return false;
        }
        words.set(words.size() - 1, FORMS.get(random.nextInt(FORMS.size())));
        return true;
    }
}
