package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import java.util.List;
import java.util.Map;

/** The cases that a preposition before a name asks for. */
final class Prepositions {

    private static final List<GrammaticalCase> GENITIVE = List.of(GrammaticalCase.GENITIVE);
    private static final List<GrammaticalCase> DATIVE = List.of(GrammaticalCase.DATIVE);
    private static final List<GrammaticalCase> INSTRUMENTAL = List.of(GrammaticalCase.INSTRUMENTAL);
    private static final List<GrammaticalCase> ACCUSATIVE = List.of(GrammaticalCase.ACCUSATIVE);
    private static final List<GrammaticalCase> LOCATIVE = List.of(GrammaticalCase.LOCATIVE);
    private static final Map<String, List<GrammaticalCase>> BY_WORD = Map.ofEntries(Map.entry("для", GENITIVE), Map.entry("від", GENITIVE),
            Map.entry("до", GENITIVE), Map.entry("от", GENITIVE), Map.entry("у", GENITIVE), Map.entry("без", GENITIVE),
            Map.entry("біля", GENITIVE), Map.entry("проти", GENITIVE), Map.entry("против", GENITIVE), Map.entry("после", GENITIVE),
            Map.entry("після", GENITIVE), Map.entry("крім", GENITIVE), Map.entry("кроме", GENITIVE), Map.entry("із", INSTRUMENTAL),
            Map.entry("з", INSTRUMENTAL), Map.entry("зі", INSTRUMENTAL), Map.entry("с", INSTRUMENTAL), Map.entry("со", INSTRUMENTAL),
            Map.entry("между", INSTRUMENTAL), Map.entry("між", INSTRUMENTAL), Map.entry("перед", INSTRUMENTAL), Map.entry("к", DATIVE),
            Map.entry("ко", DATIVE), Map.entry("про", ACCUSATIVE), Map.entry("через", ACCUSATIVE), Map.entry("о", LOCATIVE),
            Map.entry("об", LOCATIVE), Map.entry("dla", GENITIVE), Map.entry("od", GENITIVE), Map.entry("do", GENITIVE),
            Map.entry("u", GENITIVE), Map.entry("bez", GENITIVE), Map.entry("z", INSTRUMENTAL), Map.entry("ze", INSTRUMENTAL),
            Map.entry("przed", INSTRUMENTAL), Map.entry("przez", ACCUSATIVE), Map.entry("na", ACCUSATIVE), Map.entry("ku", DATIVE));

    private Prepositions() {
    }

    static List<GrammaticalCase> casesBefore(WordRow row, int index) {
        int before = row.previous(index);
        return before == WordRow.NONE ? List.of() : BY_WORD.getOrDefault(row.get(before).key(), List.of());
    }
}
