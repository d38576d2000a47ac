package dev.textscreen.pipeline.search.matching;

/** How alike two parts of names are, 0 for other words and 1 for the same word. One instance serves one thread at a time. */
final class PartSimilarity {

    static final double SAME_SOUND = 0.97;
    private static final double SAME_FAMILY = 0.9;
    private static final double SAME_CONSONANTS = 0.92;
    private static final double SAME_CONSONANTS_OF_FEW = 0.8;
    private static final double CUT = 0.9;
    private static final double ABBREVIATED = 0.95;
    static final double INITIAL = 0.89;
    /** Between two given names that are no forms of one another: who is called one is seldom written as the other. */
    private static final double OTHER_GIVEN_NAME = 0.8;
    private static final double OTHER_GENDER = 0.4;
    /** Fathers' names end alike, so that less than this is another father. */
    private static final double SAME_FATHER = 0.6;
    /** Between two Chinese syllables, and between two that only a careless ear takes for one. */
    private static final double OTHER_SYLLABLE = 0.75;
    private static final double OTHER_SOUND = 0.5;
    /** Of two acronyms that nobody speaks as words: no letter of theirs stands for another that sounds like it. */
    private static final double OTHER_LETTERS = 0.4;
    /** Fewer letters than this leave too many words open. */
    private static final int TELLING = 3;
    private static final double HOPELESS = 0.45;
    private static final double LEAST = 0.15;
    private static final double MOST_OF_COMMON = 0.55;
    private static final double STEEP = 3.8;
    private static final int ENOUGH_LETTERS = 5;

    private final WordDistance distance;
    private final LetterCosts costs;

    PartSimilarity(LetterCosts costs) {
        distance = new WordDistance(costs.slips());
        this.costs = costs;
    }

    /** Symmetric. Anything that is less alike than a bad slip is 0. */
    double of(Part one, Part other) {
        int order = one.latin().compareTo(other.latin());
        if (order == 0) {
            return 1;
        }
        // the same additions in the same order, whichever side a part is on
        return order < 0 ? ordered(one, other) : ordered(other, one);
    }

    private double ordered(Part a, Part b) {
        if (a.number() >= 0 || b.number() >= 0) {
            return a.number() == b.number() ? 1 : 0;
        }
        if (a.latin().length() == 1 || b.latin().length() == 1) {
            boolean same = a.latin().charAt(0) == b.latin().charAt(0) || a.key().charAt(0) == b.key().charAt(0);
            return same && (a.kind() == PartKind.INITIAL || b.kind() == PartKind.INITIAL) ? INITIAL : 0;
        }
        if (a.pinyin() && b.pinyin()) {
            return syllables(a, b);
        }
        if (a.lettersOnly() && b.lettersOnly()) {
            return Math.min(letters(a, b), OTHER_LETTERS);
        }
        if (a.key().equals(b.key())) {
            return SAME_SOUND;
        }
        if (a.cut() && cuts(a, b) || b.cut() && cuts(b, a)) {
            return CUT;
        }
        if (a.abbreviates(b) || b.abbreviates(a)) {
            return ABBREVIATED;
        }
        boolean father = a.kind() == PartKind.PATRONYMIC;
        boolean alike = father == (b.kind() == PartKind.PATRONYMIC);
        boolean family = alike && a.given().shares(b.given());
        double letters = a.sounding() != b.sounding() ? sounds(a, b) : letters(a, b);
        if (alike && !family && a.given().known() && b.given().known()) {
            letters = Math.min(letters, father ? 0 : a.given().ofOtherGender(b.given()) ? OTHER_GENDER : OTHER_GIVEN_NAME);
        }
        if (father && alike) {
            return family ? Math.max(SAME_FAMILY, letters) : letters < SAME_FATHER ? 0 : letters;
        }
        double best = Math.max(family ? SAME_FAMILY : 0, letters);
        if (best < MOST_OF_COMMON && a.sounding() == b.sounding()) {
            best = Math.max(best, common(a.latin(), b.latin()));
        }
        return best < LEAST ? 0 : best;
    }

    /** The endings n and ng, and the beginnings j and y, make other syllables, however alike they look or sound elsewhere. */
    private double syllables(Part a, Part b) {
        String one = a.latin();
        String other = b.latin();
        boolean endings = other.startsWith(one) && other.length() == one.length() + 1 && other.endsWith("ng");
        boolean beginnings = one.charAt(0) == 'j' && other.charAt(0) == 'y';
        double like = a.key().equals(b.key()) ? SAME_SOUND : letters(a, b);
        double alike = Math.min(like, endings || beginnings ? OTHER_SOUND : OTHER_SYLLABLE);
        return alike < LEAST ? 0 : alike;
    }

    /** What is left of likeness where slips stand so near each other that a count of edits sees another word. */
    private static double common(String a, String b) {
        if (Math.min(a.length(), b.length()) < ENOUGH_LETTERS) {
            return 0;
        }
        return Math.min(MOST_OF_COMMON, 1 - STEEP * (1 - CommonLetters.share(a, b)));
    }

    private static boolean cuts(Part beginning, Part whole) {
        return beginning.latin().length() > 1 && whole.latin().startsWith(beginning.latin());
    }

    private double sounds(Part a, Part b) {
        Sounding sounding = a.sounding().compareTo(b.sounding()) > 0 ? a.sounding() : b.sounding();
        String written = a.sounding() == sounding ? a.latin() : b.latin();
        String latin = a.sounding() == sounding ? b.latin() : a.latin();
        SoundTable table = sounding == Sounding.BY_SYLLABLES ? costs.syllables() : costs.vowelless();
        int length = Math.max(TELLING, written.length());
        double cost = table.cost(written, latin, HOPELESS * length);
        double most = written.length() < TELLING ? SAME_CONSONANTS_OF_FEW : SAME_CONSONANTS;
        return most * curve(cost, length);
    }

    private double letters(Part a, Part b) {
        int longest = Math.max(a.latin().length(), b.latin().length());
        int shortest = Math.min(a.latin().length(), b.latin().length());
        if (longest - shortest > 1 + longest / 3) {
            return 0;
        }
        if (Integer.bitCount(a.letters() ^ b.letters()) > longest) {
            return 0;
        }
        double limit = HOPELESS * longest;
        double sounded = distance.between(a.key(), b.key(), limit) + 0.1;
        if (a.seen().length() + b.seen().length() != a.latin().length() + b.latin().length()) {
            sounded = Math.min(sounded, distance.between(a.seen(), b.seen(), limit) + 0.3);
        }
        if (sounded > limit) {
            return 0;
        }
        return curve(sounded <= 0.3 ? sounded : Math.min(sounded, distance.between(a.latin(), b.latin(), sounded)), longest);
    }

    /** Slips weigh more in short words: one in eight letters leaves .87, one in five .79, one in four .59, one in three .26. */
    private static double curve(double cost, int length) {
        double rate = cost / length;
        return Math.max(0, 1 - 1.1 * rate - 3 * Math.max(0, rate - 0.19));
    }
}
