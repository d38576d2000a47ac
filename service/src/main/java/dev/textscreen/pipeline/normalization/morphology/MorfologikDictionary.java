package dev.textscreen.pipeline.normalization.morphology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** A Morfologik dictionary on the class path. Thread-safe: each thread has its own lookup object. */
final class MorfologikDictionary {

    private final Dictionary dictionary;
    private final Charset charset;
    private final ThreadLocal<DictionaryLookup> lookup;

    private MorfologikDictionary(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.charset = Charset.forName(dictionary.metadata.getEncoding());
        this.lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
    }

    /** Reads {@code resource} and the {@code .info} file beside it. */
    static MorfologikDictionary read(String resource) {
        ClassLoader loader = MorfologikDictionary.class.getClassLoader();
        String info = resource.substring(0, resource.lastIndexOf('.')) + ".info";
        try (InputStream fsa = loader.getResourceAsStream(resource); InputStream metadata = loader.getResourceAsStream(info)) {
            if (fsa == null || metadata == null) {
                throw new IllegalStateException("no dictionary " + resource + " on the class path");
            }
            return new MorfologikDictionary(Dictionary.read(fsa, metadata));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read dictionary " + resource, e);
        }
    }

    /** What a key leads to; the data is only good until the next call from the same thread. */
    List<WordData> lookup(String key) {
        return lookup.get().lookup(key);
    }

    /** The keys that start with a prefix, without the prefix; a key with several values appears several times. */
    List<String> continuations(String prefix) {
        byte[] bytes = prefix.getBytes(charset);
        MatchResult match = new FSATraversal(dictionary.fsa).match(bytes);
        List<String> continuations = new ArrayList<>();
        if (match.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
            return continuations;
        }
        for (ByteBuffer sequence : dictionary.fsa.getSequences(match.node)) {
            int end = 0;
            while (sequence.get(sequence.position() + end) != dictionary.metadata.getSeparator()) {
                end++;
            }
            byte[] key = new byte[end];
            sequence.get(sequence.position(), key);
            continuations.add(new String(key, charset));
        }
        return continuations;
    }

    /** How usual a word is by a dictionary with frequencies: 0 (rare, or not there) to 25, each step a fixed factor. */
    int frequency(String word) {
        ByteBuffer key;
        try {
            key = charset.newEncoder().encode(CharBuffer.wrap(word + dictionary.metadata.getSeparatorAsChar()));
        } catch (CharacterCodingException e) {
            return 0;
        }
        MatchResult match = new FSATraversal(dictionary.fsa).match(key.array(), 0, key.limit(), dictionary.fsa.getRootNode());
        if (match.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
            return 0;
        }
        int letter = dictionary.fsa.getArcLabel(dictionary.fsa.getFirstArc(match.node)) - 'A';
        return Math.clamp(letter, 0, 25);
    }
}
