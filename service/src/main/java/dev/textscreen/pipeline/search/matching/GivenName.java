package dev.textscreen.pipeline.search.matching;

/**
 * What is known of a word as a given name.
 *
 * @param families sorted ids of the families of spellings, national forms and nicknames that it belongs to; empty for no given name
 * @param genders bits of those who bear it: {@link #MALE}, {@link #FEMALE}; 0 where nothing says
 */
record GivenName(int[] families, int genders) {

    static final int MALE = 1;
    static final int FEMALE = 2;
    static final GivenName NONE = new GivenName(new int[0], 0);

    boolean known() {
        return families.length > 0;
    }

    boolean shares(GivenName other) {
        int i = 0;
        int j = 0;
        while (i < families.length && j < other.families.length) {
            if (families[i] == other.families[j]) {
                return true;
            }
            if (families[i] < other.families[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    /** Whether men bear the one and women the other. */
    boolean ofOtherGender(GivenName other) {
        return genders != 0 && other.genders != 0 && (genders & other.genders) == 0;
    }
}
