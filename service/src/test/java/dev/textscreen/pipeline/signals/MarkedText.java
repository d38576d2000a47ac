package dev.textscreen.pipeline.signals;

import dev.textscreen.pipeline.normalization.Mention;
import dev.textscreen.pipeline.normalization.MentionType;
import dev.textscreen.pipeline.normalization.NormalizedText;
import dev.textscreen.pipeline.normalization.Sentence;
import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.text.Language;
import dev.textscreen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text of one sentence a line whose mentions are marked: {@code [P:a person]}, {@code [O:an organisation]}; {@code \n} is a line break. */
record MarkedText(String text, NormalizedText normalized) {

    static MarkedText of(String marked, Language language) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        String rest = marked.replace("\\n", "\n");
        while (!rest.isEmpty()) {
            int end = rest.indexOf(']');
            if (end > 0 && (rest.startsWith("[P:") || rest.startsWith("[O:"))) {
                mentions.add(mention(rest.charAt(1) == 'P', rest.substring(3, end), text.length(), language));
                text.append(rest, 3, end);
                rest = rest.substring(end + 1);
            } else {
                text.append(rest.charAt(0));
                rest = rest.substring(1);
            }
        }
        return new MarkedText(text.toString(), new NormalizedText(lines(text.toString(), language), List.of(), mentions));
    }

    private static Mention mention(boolean person, String name, int start, Language language) {
        return new Mention(person ? MentionType.PERSON : MentionType.ORGANIZATION, new Span(start, start + name.length()), name, name,
                List.of(),
                Gender.NONE, language, Optional.empty(), Optional.empty(), 1);
    }

    private static List<Sentence> lines(String text, Language language) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            sentences.add(new Sentence(new Span(start, start + line.length()), language));
            start += line.length() + 1;
        }
        return sentences;
    }
}
