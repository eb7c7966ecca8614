package org.isonomia.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.RoleId;
import org.isonomia.events.TaskId;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.events.community.LogAccessEvent.LogMadePublic;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.tasks.TaskEvent.TaskLapsed;
import org.isonomia.rules.counting.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    private static final PollId POLL = new PollId("p_well");
    private static final MemberId ADA = new MemberId("m_ada");
    private static final Meanings KNOWN = word -> Map.of("m_ada", "Ada", "m_bo", "{poll} CAPITAL", "p_well", "A well")
            .getOrDefault(word.value(), word.value());

    static Stream<Arguments> released() {
        return Isonomia.CATALOGUE
                .kinds()
                .flatMap(kind -> IntStream.rangeClosed(1, kind.version())
                        .mapToObj(version -> Arguments.of(kind.name(), version)));
    }

    @ParameterizedTest
    @MethodSource("released")
    void every_entry_ever_released_is_said_in_whole_words(String name, int version) throws IOException {
        var recorded = JsonEntryCodec.reading(Isonomia.CATALOGUE).decode(frozen(name, version));
        for (MemberId by : new MemberId[] {recorded.stamp().by(), null}) {
            var words = Words.of(recorded.event(), by);
            var said = Sentences.ALL.of(Locale.ENGLISH, name, words, Word::value);
            assertThat(whole(said)).as(said).isTrue();
            assertThat(said).endsWith(".");
            Sentences.ALL
                    .more(Locale.ENGLISH, name, words, Word::value)
                    .ifPresent(more -> assertThat(whole(more)).as(more).isTrue());
        }
    }

    @Test
    void a_place_left_open_and_a_constant_are_not_whole_words() {
        assertThat(whole("{by} opened it.")).isFalse();
        assertThat(whole("It ended: QUORUM_FAILED.")).isFalse();
        assertThat(whole("It ended: TIED.")).isFalse();
        assertThat(whole("“A” ended.  It was tied.")).isFalse();
    }

    @Test
    void a_name_with_braces_is_not_taken_for_a_place() {
        var cast = BallotCast.open(POLL, new MemberId("m_bo"), new Choice.One("yes"));
        assertThat(said("polls.BallotCast", Words.of(cast, null)))
                .isEqualTo("{poll} CAPITAL cast a ballot in “A well”.");
    }

    @Test
    void who_did_what_nobody_did_is_the_clock_or_a_decision() {
        var opened = new BallotCast(POLL, ADA, new Choice.One("yes"), null, null);
        assertThat(Words.of(opened, null).single()).doesNotContainKeys(Words.BY, "choice", "reason");
        assertThat(said("community.LogMadePublic", Words.of(new LogMadePublic(), ADA)))
                .isEqualTo("Ada opened the log to everybody, for good.");
        assertThat(said("community.LogMadePublic", Words.of(new LogMadePublic(), null)))
                .isEqualTo("A decision opened the log to everybody, for good.");
        assertThat(said("proposals.ProposalFrozen", words(Map.of("proposal", "q_1", "version", "2"))))
                .isEqualTo("The clock froze “q_1” at version 2.");
    }

    @Test
    void who_has_no_name_takes_a_capital_letter_where_a_sentence_begins_and_nowhere_else() {
        Meanings nameless = word -> word.of() == Word.Of.MEMBER ? "a former member" : "a well";
        var opened = Words.of(new LogMadePublic(), ADA);
        assertThat(Sentences.ALL.of(Locale.ENGLISH, "community.LogMadePublic", opened, nameless))
                .isEqualTo("A former member opened the log to everybody, for good.");
        var poll = new Word(Word.Of.POLL, "p_well");
        var challenged = new Words(Map.of("poll", poll, Words.BY, Word.of(ADA)), Map.of());
        assertThat(Sentences.ALL.of(Locale.ENGLISH, "polls.ResultChallenged", challenged, nameless))
                .isEqualTo("The result of “a well” is challenged, last by a former member: that is heard.");
    }

    @Test
    void one_is_said_as_one_and_effects_count_from_one() {
        assertThat(said("polls.RollListed", Words.of(new RollListed(POLL, 1, List.of(ADA)), null)))
                .isEqualTo("1 on the roll of “A well” was listed.");
        assertThat(said("polls.EffectsEnacted", Words.of(new EffectsEnacted(POLL, 1), null)))
                .isEqualTo("The result of “A well” took effect (1 effect).");
        assertThat(said("polls.EffectsEnacted", Words.of(new EffectsEnacted(POLL, 2), null)))
                .isEqualTo("The result of “A well” took effect (2 effects in all).");
        var conflict = new EffectConflicted(POLL, null, 0, EffectConflicted.Conflict.NAME_TAKEN);
        assertThat(said("polls.EffectConflicted", Words.of(conflict, null)))
                .startsWith("The result of “A well” took no effect: no. 1 no longer fits, because a role there is");
    }

    @Test
    void an_event_of_no_area_has_no_sentence() {
        var words = Words.of(new PollClosed(POLL), null);
        assertThatThrownBy(() -> said("polls.PollVanished", words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no sentence for polls.PollVanished");
    }

    @Test
    void a_language_has_its_own_plurals_and_what_nobody_translated_is_in_english() {
        var polish = Map.of(
                "clock", "Zegar",
                "polls.RollListed",
                        "{by}: {members, plural, one {# osoba} few {# osoby} many {# osób} other {# osoby}}");
        var sentences = new Sentences(MessageFiles.english(), language -> language.equals("pl") ? polish : Map.of());
        var two = words(Map.of("members", "2", "poll", "p_well"));
        var many = words(Map.of("members", "12345", "poll", "p_well"));
        var pl = Locale.of("pl", "PL");
        assertThat(sentences.of(pl, "polls.RollListed", two, KNOWN)).isEqualTo("Zegar: 2 osoby");
        assertThat(sentences.of(pl, "polls.RollListed", many, KNOWN)).matches("Zegar: 12\\h345 osób");
        assertThat(sentences.of(pl, "polls.PollClosed", two, KNOWN)).isEqualTo("The poll “A well” closed.");
        for (var language : List.of(Locale.ITALIAN, Locale.of("xx-nonsense"), Locale.ROOT))
            assertThat(sentences.of(language, "polls.RollListed", many, KNOWN))
                    .isEqualTo("12,345 on the roll of “A well” were listed.");
    }

    @Test
    void a_file_beside_the_english_one_is_all_that_a_language_needs() {
        var lapsed = Words.of(new TaskLapsed(new TaskId("t_1"), new RoleId("r_1")), null);
        var esperanto = Locale.of("eo");
        assertThat(Sentences.ALL.of(esperanto, "tasks.TaskLapsed", lapsed, KNOWN))
                .isEqualTo("La tasko “t_1” de “r_1” finiĝis.");
        assertThat(Sentences.ALL.of(esperanto, "polls.PollClosed", Words.of(new PollClosed(POLL), null), KNOWN))
                .isEqualTo("The poll “A well” closed.");
    }

    @Test
    void moments_and_lists_are_shown_as_the_reader_has_it() {
        var words = Words.of(new RollListed(POLL, 1, List.of(ADA, ADA)), null);
        var sentences = new Sentences(
                Map.of("polls.RollListed", "{until}: {members_list}", "polls.RollListed.more", "  "), any -> Map.of());
        var with = new HashMap<>(words.single());
        with.put("until", new Word(Word.Of.MOMENT, Instant.EPOCH.toString()));
        assertThat(sentences.of(Locale.ENGLISH, "polls.RollListed", new Words(with, words.lists()), KNOWN))
                .isEqualTo("1970-01-01T00:00:00Z: Ada and Ada");
        assertThat(sentences.more(Locale.ENGLISH, "polls.RollListed", words, KNOWN))
                .isEmpty();
        assertThat(sentences.names(Locale.ENGLISH, "polls.RollListed"))
                .containsExactlyInAnyOrder("until", "members_list");
    }

    private static String said(String event, Words words) {
        return Sentences.ALL.of(Locale.ENGLISH, event, words, KNOWN);
    }

    /** Of polls and proposals where they are named so, of numbers otherwise. */
    private static Words words(Map<String, String> values) {
        var single = new HashMap<String, Word>();
        values.forEach((name, value) ->
                single.put(name, new Word(value.matches("\\d+") ? Word.Of.NUMBER : Word.Of.POLL, value)));
        return new Words(single, Map.of());
    }

    private static boolean whole(String said) {
        return !said.contains("{") && !said.contains("}") && !said.contains("  ") && !said.matches("(?s).*[A-Z]{3,}.*");
    }

    private static byte[] frozen(String name, int version) throws IOException {
        String path = "/frozen/" + name + "-" + version + ".json";
        try (var in = Objects.requireNonNull(SentencesTest.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), UTF_8).strip().getBytes(UTF_8);
        }
    }
}
