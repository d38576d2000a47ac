package dev.textscreen.pipeline.complexity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures of how varied a row of lemmas is. */
final class LexicalDiversity {

    private LexicalDiversity() {
    }

    static double typeTokenRatio(List<String> lemmas) {
        return Counts.ratio(new HashSet<>(lemmas).size(), lemmas.size());
    }

    static double mattr(List<String> lemmas, int window) {
        if (lemmas.size() <= window) {
            return typeTokenRatio(lemmas);
        }
        Map<String, Integer> inWindow = new HashMap<>();
        double sum = 0;
        for (int i = 0; i < lemmas.size(); i++) {
            inWindow.merge(lemmas.get(i), 1, Integer::sum);
            if (i >= window) {
                inWindow.computeIfPresent(lemmas.get(i - window), (lemma, count) -> count == 1 ? null : count - 1);
            }
            sum += i >= window - 1 ? (double) inWindow.size() / window : 0;
        }
        return sum / (lemmas.size() - window + 1);
    }

    static double mtld(List<String> lemmas, double threshold) {
        return (mtldOneWay(lemmas, threshold) + mtldOneWay(lemmas.reversed(), threshold)) / 2;
    }

    private static double mtldOneWay(List<String> lemmas, double threshold) {
        Set<String> types = new HashSet<>();
        double factors = 0;
        int words = 0;
        for (String lemma : lemmas) {
            types.add(lemma);
            words++;
            if ((double) types.size() / words <= threshold) {
                factors++;
                types.clear();
                words = 0;
            }
        }
        if (words > 0) {
            factors += (1 - (double) types.size() / words) / (1 - threshold);
        }
        return factors == 0 ? lemmas.size() : lemmas.size() / factors;
    }
}
