package dev.textscreen.pipeline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.textscreen.pipeline.normalization.Mention;
import dev.textscreen.pipeline.normalization.MentionType;
import dev.textscreen.pipeline.normalization.NamePart;
import dev.textscreen.pipeline.normalization.NameRole;
import dev.textscreen.pipeline.normalization.NormalizedText;
import dev.textscreen.pipeline.normalization.Sentence;
import dev.textscreen.pipeline.normalization.Token;
import dev.textscreen.pipeline.normalization.morphology.Features;
import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Reading;
import dev.textscreen.pipeline.search.embedding.HashedNgramEmbedder;
import dev.textscreen.pipeline.search.lucene.LuceneIndexFormat;
import dev.textscreen.pipeline.search.matching.Matcher;
import dev.textscreen.pipeline.search.matching.WatchlistMatcher;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.pipeline.signals.Signal;
import dev.textscreen.pipeline.signals.SignalType;
import dev.textscreen.text.LookAlikes;
import dev.textscreen.pipeline.unicode.UnicodeNormalizer;
import dev.textscreen.pipeline.validation.CleanText;
import dev.textscreen.text.Language;
import dev.textscreen.text.Latinizer;
import dev.textscreen.text.SoundKey;
import dev.textscreen.text.Span;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntityDraft;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchlistSearchTest {

    private static final Set<String> PLAIN_WORDS = Set.of("pay", "the", "for", "to", "blue", "heron", "and", "from", "bright");

    private static final Heard HEARD = new Heard();

    @TempDir
    static Path folder;

    private static SearchEngine engine;
    private static WatchlistSearch search;
    private static WatchlistSearch forgetful;

    @BeforeAll
    static void openIndex() throws IOException {
        Latinizer latinizer = Latinizer.read(ListedPeople.DICTIONARIES);
        SoundKey sounds = SoundKey.read(ListedPeople.DICTIONARIES);
        NameAnalyzer analyzer = new NameAnalyzer(latinizer, sounds);
        IndexFormat format = new LuceneIndexFormat(analyzer, new HashedNgramEmbedder());
        try (IndexBuild build = format.create(folder)) {
            for (Entity entity : listed()) {
                build.add(entity);
            }
            build.finish();
        }
        engine = format.open(folder);
        EntityMatcher matcher = new WatchlistMatcher(Matcher.read(ListedPeople.DICTIONARIES, latinizer, sounds));
        NameScan scan = new NameScan(analyzer, AssetWords.read(ListedPeople.DICTIONARIES));
        search = keeping(100, matcher, scan);
        forgetful = keeping(0, matcher, scan);
    }

    private static WatchlistSearch keeping(int answers, EntityMatcher matcher, NameScan scan) {
        return new WatchlistSearch(new OneIndex(engine), new WatchlistSearch.Recognition(ListedPeople.questions(), matcher, scan),
                new SearchLimits(40, 60, answers, 1000), HEARD);
    }

    @AfterAll
    static void closeIndex() throws IOException {
        engine.close();
    }

    private static List<Entity> listed() {
        List<Entity> listed = new ArrayList<>(ListedPeople.crowd(200, 3));
        listed.add(new EntityDraft("p-1", "Person").add("name", "Arkadiy Petrovich ZELENKO").add("firstName", "Arkadiy Petrovich")
                .add("lastName", "ZELENKO").add("birthDate", "1967-01-13").add("taxNumber", "3184710691").build("people"));
        listed.add(new EntityDraft("v-1", "Vessel").add("name", "VRISTAMAR").build("people"));
        listed.add(new EntityDraft("v-2", "Vessel").add("name", "HERON").build("people"));
        listed.add(new EntityDraft("p-2", "Person").add("name", "Li Wei").build("people"));
        listed.add(new EntityDraft("p-3", "Person").add("name", "Radomira").build("people"));
        listed.add(new EntityDraft("o-1", "Organization").add("name", "KOVRAK").build("people"));
        return listed;
    }

    /** Remembers which modes it heard of, and how many questions were asked by keyword. */
    private record Heard(Set<SearchMode> modes, AtomicInteger questions) implements SearchListener {

        Heard() {
            this(ConcurrentHashMap.newKeySet(), new AtomicInteger());
        }

        @Override
        public void searched(SearchMode mode, long nanoseconds) {
            assertThat(nanoseconds).isNotNegative();
            modes.add(mode);
            questions.addAndGet(mode == SearchMode.KEYWORD ? 1 : 0);
        }

        @Override
        public void scored(int candidates, long nanoseconds) {
            assertThat(nanoseconds).isNotNegative();
        }
    }

    @Test
    void aListenerHearsOfEveryModeThatWasAsked() {
        EntityQuery query = new EntityQuery("Person", Map.of("name", List.of("Wei Li")));
        HEARD.modes().clear();
        search.match(query, new MatchOptions(Set.of(), 5, 0.7, 0.41, EntityFilter.ALL, false));
        assertThat(HEARD.modes()).containsExactlyInAnyOrder(SearchMode.IDENTIFIER, SearchMode.KEYWORD);
        search.match(query, new MatchOptions(Set.of(), 5, 0.7, 0.41, EntityFilter.ALL, true));
        assertThat(HEARD.modes()).contains(SearchMode.VECTOR);
    }

    private static TextQuery text(String text, List<Mention> mentions, List<Signal> signals) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            end = Math.max(end, at + 1);
            if (text.charAt(at) != ' ') {
                tokens.add(token(text.substring(at, end), new Span(at, end)));
            }
            at = end;
        }
        NormalizedText reading = new NormalizedText(List.of(new Sentence(new Span(0, text.length()), Language.ENGLISH)), tokens, mentions);
        return new TextQuery(
                new UnicodeNormalizer(LookAlikes.read(ListedPeople.DICTIONARIES))
                        .normalize(new CleanText(text)),
                reading, signals, List.of(), Set.of("people"), 0.7,
                false);
    }

    private static Token token(String text, Span span) {
        String lemma = text.toLowerCase(Locale.ROOT);
        boolean word = Character.isLetterOrDigit(text.charAt(0));
        List<Reading> readings = PLAIN_WORDS.contains(lemma) ? List.of(new Reading(lemma, PartOfSpeech.NOUN, Features.NONE)) : List.of();
        return new Token(span, text, lemma, word ? PartOfSpeech.NOUN : PartOfSpeech.PUNCT, Features.NONE, readings, Language.ENGLISH, 0);
    }

    private static Mention person(String text, String name, String nominative) {
        return person(text, name, nominative, 0);
    }

    private static Mention person(String text, String name, String nominative, int from) {
        int start = text.indexOf(name, from);
        return new Mention(MentionType.PERSON, new Span(start, start + name.length()), name, nominative, List.of(), Gender.NONE,
                Language.ENGLISH, Optional.empty(), Optional.empty(), 0.9);
    }

    private static List<String> found(String text) {
        return search.search(text(text, List.of(), List.of())).matches().stream().map(match -> match.match().entity().id()).toList();
    }

    @Test
    void looksUpAPersonOnceAndLinksEveryPlace() {
        String text = "Arkadiy Zelenko and again Arkadiy Zelenko";
        Mention first = person(text, "Arkadiy Zelenko", "Arkadiy Zelenko");
        Mention second = person(text, "Arkadiy Zelenko", "Arkadiy Zelenko", 10);
        List<MentionMatch> matches = search.search(text(text, List.of(first, second), List.of())).matches().stream()
                .filter(match -> match.match().entity().id().equals("p-1")).toList();
        assertThat(matches).singleElement().satisfies(match -> {
            assertThat(match.mention()).hasValue(0);
            assertThat(match.spans()).containsExactly(first.span(), second.span());
            assertThat(match.match().match()).isTrue();
        });
    }

    @Test
    void asksOnceForAPersonMentionedFiveTimesInSeveralCases() {
        List<String> forms = List.of("Borys Lasota", "Borysa Lasoty", "Borysowi Lasocie", "Borys Lasota", "Borysem Lasota");
        String text = String.join(" and ", forms);
        List<Mention> mentions = new ArrayList<>();
        forms.forEach(form -> mentions
                .add(person(text, form, "Borys Lasota", mentions.isEmpty() ? 0 : mentions.getLast().span().end())));
        int before = HEARD.questions().get();
        search.search(text(text, mentions, List.of()));
        assertThat(HEARD.questions().get() - before).isEqualTo(1);
    }

    @Test
    void asksEachTimeWhereNoAnswersAreKept() {
        EntityQuery query = new EntityQuery("Person", Map.of("name", List.of("Wei Li")));
        MatchOptions options = new MatchOptions(Set.of(), 5, 0.7, 0.41, EntityFilter.ALL, false);
        int before = HEARD.questions().get();
        for (int i = 0; i < 100; i++) {
            assertThat(forgetful.match(query, options).matches()).hasSize(1);
        }
        assertThat(HEARD.questions().get() - before).isEqualTo(100);
    }

    @Test
    void searchesTheNominativeOfAnInflectedName() {
        String text = "\u043F\u0435\u0440\u0435\u0432\u043E\u0434 \u0410\u0440\u043A\u0430\u0434\u0438\u044E \u0417\u0435\u043B\u0435\u043D\u043A\u0443";
        Mention mention = person(text, "\u0410\u0440\u043A\u0430\u0434\u0438\u044E \u0417\u0435\u043B\u0435\u043D\u043A\u0443",
                "\u0410\u0440\u043A\u0430\u0434\u0438\u0439 \u0417\u0435\u043B\u0435\u043D\u043A\u043E");
        MentionMatch best = search.search(text(text, List.of(mention), List.of())).matches().getFirst();
        assertThat(best.match().entity().id()).isEqualTo("p-1");
        assertThat(best.match().match()).isTrue();
        assertThat(best.spans()).containsExactly(mention.span());
    }

    @Test
    void whatIsMadeOfAWordServesTheNextTexts() {
        found("bunkers for VRISTAMAR");
        CacheStats before = search.cacheStats().get("scan");
        assertThat(found("bunkers for VRISTAMAR")).containsExactly("v-1");
        CacheStats again = search.cacheStats().get("scan").minus(before);
        assertThat(again.missCount()).isZero();
        assertThat(again.hitCount()).isPositive();
    }

    @Test
    void findsListedNamesThatNobodyTookForAMention() {
        assertThat(found("pay zelenko arkadiy petrovich for goods")).containsExactly("p-1");
        assertThat(found("bunkers for VRISTAMAR")).containsExactly("v-1");
        assertThat(found("salary li wei")).containsExactly("p-2");
        assertThat(found("vristamar")).containsExactly("v-1");
    }

    @Test
    void holdsALoneWordToTheLettersOfTheListedName() {
        assertThat(mentionScore("o-1", MentionType.ORGANIZATION, "Kovrak", List.of())).isGreaterThan(0.9);
        assertThat(mentionScore("o-1", MentionType.ORGANIZATION, "Covrac", List.of())).isBetween(0.5, 0.6);
        assertThat(found("Goods for Kovrak and others")).containsExactly("o-1");
    }

    @Test
    void takesNoGivenNameForAPerson() {
        NamePart given = new NamePart(NameRole.GIVEN, "Radomira", "Radomira", new Span(8, 16));
        assertThat(mentionScore("p-3", MentionType.PERSON, "Radomira", List.of(given))).isBetween(0.5, 0.6);
        NamePart surname = new NamePart(NameRole.SURNAME, "Radomira", "Radomira", new Span(8, 16));
        assertThat(mentionScore("p-3", MentionType.PERSON, "Radomira", List.of(surname))).isGreaterThan(0.9);
    }

    private static double mentionScore(String entity, MentionType type, String name, List<NamePart> parts) {
        String text = "Pay for " + name + " today";
        Mention mention = new Mention(type, new Span(8, 8 + name.length()), name, name, parts, Gender.NONE, Language.ENGLISH,
                Optional.empty(), Optional.empty(), 0.9);
        return search.search(text(text, List.of(mention), List.of())).matches().stream()
                .filter(match -> match.match().entity().id().equals(entity)).mapToDouble(match -> match.match().score().value()).max()
                .orElse(0);
    }

    @Test
    void takesAPlainWordForANameOnlyWhereTheTextShowsIt() {
        assertThat(found("Pay the Heron for the frog")).isEmpty();
        assertThat(found("Pay for the heron and the frog")).isEmpty();
        assertThat(found("Pay for vessel Heron")).containsExactly("v-2");
        assertThat(found("Pay for the \"heron\" and the frog")).containsExactly("v-2");
    }

    @Test
    void findsTheBearerOfAnIdentifierWithoutAnyName() {
        String text = "tax number 3184710691";
        Signal signal = new Signal(SignalType.UA_RNOKPP, "3184710691", new Span(11, 21), true, Optional.of("UA"), Optional.empty(),
                OptionalInt.empty(), "check digits");
        MentionMatch best = search.search(text(text, List.of(), List.of(signal))).matches().getFirst();
        assertThat(best.match().entity().id()).isEqualTo("p-1");
        assertThat(best.signal()).hasValue(0);
        assertThat(best.spans()).containsExactly(new Span(11, 21));
        assertThat(best.match().match()).isTrue();
    }

    @Test
    void aBirthDateThatContradictsLowersTheScore() {
        String text = "Arkadiy Petrovich Zelenko, born 1990-05-05";
        Mention mention = person(text, "Arkadiy Petrovich Zelenko", "Arkadiy Petrovich Zelenko");
        Signal birth = new Signal(SignalType.DATE, "1990-05-05", new Span(32, 42), true, Optional.empty(), Optional.of("birth"),
                OptionalInt.of(0), "born");
        double with = mentionScore(search.search(text(text, List.of(mention), List.of(birth))));
        double without = mentionScore(search.search(text(text, List.of(mention), List.of())));
        assertThat(with).isLessThan(without);
    }

    private static double mentionScore(SearchAnswer answer) {
        return answer.matches().stream().filter(match -> match.match().entity().id().equals("p-1"))
                .mapToDouble(match -> match.match().score().value()).findFirst().orElse(0);
    }

    @Test
    void answersAMatchQuestionWithinItsLimits() {
        EntityQuery query = new EntityQuery("Person", Map.of("name", List.of("Arkadiy Zelenko")));
        MatchAnswer answer = search.match(query, new MatchOptions(Set.of(), 1, 0.7, 0, EntityFilter.ALL, true));
        assertThat(answer.matches()).singleElement().satisfies(match -> assertThat(match.entity().id()).isEqualTo("p-1"));
        assertThat(answer.total()).isGreaterThan(1);
        assertThat(answer.indexVersion()).isEqualTo("people:1");
        MatchAnswer strict = search.match(query, new MatchOptions(Set.of(), 5, 1, 1, EntityFilter.ALL, true));
        assertThat(strict.matches()).isEmpty();
        assertThat(search.match(query, new MatchOptions(Set.of(), 1, 0.7, 0, EntityFilter.ALL, true))).isSameAs(answer);
    }

    @Test
    void countsAScoreOnTheThresholdAndOnTheCutoffAsReached() {
        EntityQuery query = new EntityQuery("Person", Map.of("name", List.of("Arkadi Zelenka")));
        double score = search.match(query, new MatchOptions(Set.of("people"), 5, 0.5, 0, EntityFilter.ALL, false)).matches().getFirst()
                .score().value();
        Match onBound = search.match(query, new MatchOptions(Set.of("people"), 5, score, score, EntityFilter.ALL, false)).matches()
                .getFirst();
        assertThat(score).isBetween(0.01, 0.995);
        assertThat(onBound.match()).isTrue();
        Match above = search.match(query, new MatchOptions(Set.of("people"), 5, Math.nextUp(score), 0, EntityFilter.ALL, false)).matches()
                .getFirst();
        assertThat(above.match()).isFalse();
    }

    @Test
    void saysThatADatasetIsNotThere() {
        EntityQuery query = new EntityQuery("Person", Map.of("name", List.of("A B")));
        assertThatThrownBy(() -> search.match(query, new MatchOptions(Set.of("none"), 1, 0.7, 0, EntityFilter.ALL, true)))
                .isInstanceOf(UnknownDatasetException.class).hasMessageContaining("'none'");
    }
}
