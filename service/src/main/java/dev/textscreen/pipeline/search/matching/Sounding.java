package dev.textscreen.pipeline.search.matching;

/** How the letters of a part came to be Latin, and so by which table they are compared with letters of another origin. */
enum Sounding {
    /** Letter by letter. */
    SPELT,
    /** From a script that leaves short vowels out. */
    WITHOUT_VOWELS,
    /** From Chinese characters that write a foreign name by sound. */
    BY_SYLLABLES;
}
