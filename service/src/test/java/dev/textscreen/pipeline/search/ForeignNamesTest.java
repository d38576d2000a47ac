package dev.textscreen.pipeline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.pipeline.normalization.Token;
import dev.textscreen.pipeline.normalization.morphology.Features;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.text.Language;
import dev.textscreen.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForeignNamesTest {

    private final ForeignNames names = new ForeignNames(ListedPeople.analyzer());

    ForeignNamesTest() throws IOException {
    }

    private List<String> pieces(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ")) {
            int start = text.indexOf(word, at);
            at = start + word.length();
            tokens.add(new Token(new Span(start, at), word, word, PartOfSpeech.X, Features.NONE, List.of(), Language.UNDETERMINED, 0));
        }
        List<ForeignNames.Piece> pieces = names.find(text, tokens);
        assertThat(pieces)
                .allSatisfy(piece -> assertThat(text.substring(piece.span().start(), piece.span().end())).isEqualTo(piece.text()));
        return pieces.stream().map(ForeignNames.Piece::text).toList();
    }

    @Test
    void takesNeighbouringWordsOfOneForeignScript() {
        assertThat(pieces("pay to سليم خوري for tea")).containsExactly("سليم خوري");
        assertThat(pieces("משה בן חיים")).containsExactly("משה בן", "משה בן חיים", "בן חיים");
    }

    @Test
    void leavesTheScriptsThatTheLayersBeforeRead() {
        assertThat(pieces("Оплата Петренко Ганна to Ann Lee 12 €")).isEmpty();
    }

    @Test
    void cutsChineseNamesOutOfSentencesWithoutSpaces() {
        assertThat(pieces("汇款给张伟强先生")).contains("张伟强", "张伟").doesNotContain("汇款给");
    }

    @Test
    void cutsEndingsOffKoreanNames() {
        assertThat(pieces("김정민에게 송금")).contains("김정민");
    }

    @Test
    void passesOverTheMarksBetweenPartsOfAName() {
        assertThat(pieces("ジョン ・ スミス")).containsExactly("ジョン ・ スミス");
    }
}
