package dev.textscreen.pipeline.search.terms;

import java.util.List;

/**
 * The terms of one word of a name.
 *
 * @param text the folded word
 * @param sound the key that the spellings of one sound share
 * @param skeleton the consonants of the key; empty where they would say too little
 * @param near the sound key and it with any one letter left out: two words one edit apart share one of these
 */
public record TokenTerms(String text, String sound, String skeleton, List<String> near) {

    public TokenTerms {
        near = List.copyOf(near);
    }
}
