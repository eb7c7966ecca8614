package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.events.recorded.TheWell.ADA;
import static org.isonomia.events.recorded.TheWell.ADVISORY;
import static org.isonomia.events.recorded.TheWell.BEN;
import static org.isonomia.events.recorded.TheWell.CURATE;
import static org.isonomia.events.recorded.TheWell.CURATOR;
import static org.isonomia.events.recorded.TheWell.FIRST;
import static org.isonomia.events.recorded.TheWell.TIDYING;
import static org.isonomia.events.recorded.TheWell.WATER;
import static org.isonomia.events.recorded.TheWell.WELL;

import java.util.List;
import org.isonomia.events.CommentId;
import org.isonomia.events.Sealed;
import org.isonomia.events.ThreadId;
import org.isonomia.events.discussion.DiscussionEvent.CommentPosted;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;
import org.isonomia.query.search.DocumentKind;
import org.isonomia.query.search.Hit;
import org.isonomia.query.search.Marked;
import org.isonomia.query.search.Scope;
import org.isonomia.query.search.Trouble;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is found by what is typed. */
class SearchIT implements Searching {
    private static final ThreadId GARDEN = new ThreadId("d_garden");

    static ViewsFixture fixture;

    @Override
    public ViewsFixture searched() {
        return fixture;
    }

    @BeforeAll
    static void start() {
        fixture = new ViewsFixture();
        fixture.log.append(
                ADA,
                null,
                new ThreadOpened(
                        GARDEN, ADA, Sealed.of(ADA, "The garden"), Sealed.of(ADA, "All about it."), List.of()));
        fixture.log.append(
                ADA,
                null,
                new CommentPosted(
                        new CommentId("c_rich"),
                        GARDEN,
                        null,
                        1,
                        ADA,
                        Sealed.of(ADA, "Water in the garden: crème brûlée, Straße, 打水井, and a pla\u200Byer."),
                        List.of()));
        fixture.catchUp();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void everything_that_members_read_is_found_as_what_it_is() {
        assertThat(hit("who curates", WELL.value()).kind()).isEqualTo(DocumentKind.THREAD);
        assertThat(hit("cyd you", FIRST.value())).satisfies(comment -> {
            assertThat(comment.kind()).isEqualTo(DocumentKind.COMMENT);
            assertThat(comment.within()).isEqualTo(WELL.value());
            assertThat(comment.title().map(Marked::text)).contains("Who curates?");
            assertThat(comment.author().id()).isEqualTo(BEN);
        });
        assertThat(hit("where from", WATER.value()).kind()).isEqualTo(DocumentKind.QUESTION);
        assertThat(find("curate").hits()).extracting(Hit::id).contains(CURATE.value(), CURATOR.value());
        assertThat(hit("keep the texts", CURATOR.value()).kind()).isEqualTo(DocumentKind.ROLE);
        assertThat(hit("answer within a week", CURATOR.value()).excerpt().map(Marked::text))
                .contains("Keep the texts · Texts · audit · Answer within a week");
        assertThat(find("ben", Scope.MEMBERS).hits()).extracting(Hit::id).contains(BEN.value());
        String tidying = text("select title from view_search.document where id = ?", TIDYING.value());
        assertThat(fixture.log.open(List.of(tidying), String.class)).hasSize(1);
        String task = fixture.log.open(List.of(tidying), String.class).get(tidying);
        assertThat(hit(task, TIDYING.value()).kind()).isEqualTo(DocumentKind.TASK);
        String asked = text("select title from view_search.document where id = ?", ADVISORY.value());
        assertThat(hit(asked, ADVISORY.value()).kind()).isEqualTo(DocumentKind.POLL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    waters in gardens  | every word, however it is bent
                    wat                | the beginning of the last word
                    garden wat         | the beginning of the last word after others
                    "in the garden"    | a phrase
                    „in the garden“    | a phrase between other quotation marks
                    "in the garden     | a phrase that is not closed
                    creme brulee       | accents that are left out
                    CRÈME              | small letters and capitals
                    cre\u0300me        | an accent written apart
                    strasse            | ß as ss
                    what is the water  | words that are common beside one that is not
                    water -fire        | what another must not have
                    水井               | writing without blanks
                    players            | what was hidden by a character that nobody sees
                    """)
    void a_text_is_found_by(String query, String what) {
        assertThat(find(query).hits()).as(what).extracting(Hit::id).contains("c_rich");
    }

    @ParameterizedTest
    @ValueSource(strings = {"water fire", "\"garden water\"", "garden -water", "ater", "井水"})
    void a_text_is_not_found_by(String query) {
        assertThat(find(query).hits()).extracting(Hit::id).doesNotContain("c_rich");
    }

    @Test
    void each_scope_says_how_many_and_shows_only_its_own() {
        var all = find("curat");
        assertThat(all.counts()).containsOnlyKeys(Scope.values());
        assertThat(all.total()).isEqualTo(all.hits().size());
        for (Scope scope : Scope.values()) {
            var narrowed = find("curat", scope);
            assertThat(narrowed.counts()).isEqualTo(all.counts());
            assertThat(narrowed.hits()).hasSize(all.counts().get(scope).intValue());
            assertThat(narrowed.hits()).allMatch(hit -> hit.kind().scope() == scope);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&", "| ! :*", "()", "\"", "\"\"", "-", "--", "-water", "'", "\\", "<->", ":", "\u200B", "%", "🙂"
            })
    void what_has_no_word_to_look_for_is_answered_so(String query) {
        assertThat(find(query).trouble()).as(query).contains(Trouble.NO_WORDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "water & fire",
                "water | !fire",
                "a:* (b",
                "'water",
                "water'",
                "wa\\ter",
                "\"water",
                "x:A",
                "the",
                "a",
                "water <-> fire",
                "-\"water fire\" well",
                "\u202Ewater",
                "${water}",
                "1e400 0x1f -1.5",
                "ﬁre ① Ⅷ"
            })
    void what_looks_like_syntax_is_taken_for_words(String query) {
        assertThat(find(query).trouble()).as(query).isEmpty();
    }

    @Test
    void nothing_and_too_much_are_told_apart() {
        assertThat(find("").trouble()).contains(Trouble.NOTHING_ASKED);
        assertThat(find(" \t\n").trouble()).contains(Trouble.NOTHING_ASKED);
        assertThat(find("w".repeat(201)).trouble()).contains(Trouble.TOO_LONG);
        assertThat(find("🙂".repeat(199) + "w").trouble()).isEmpty();
        assertThat(find("w ".repeat(100)).trouble()).isEmpty();
    }

    @Test
    void the_database_gives_up_in_time() throws Exception {
        try (var connection = fixture.source.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table view_search.document in access exclusive mode");
            assertThat(find("water").trouble()).contains(Trouble.TOO_SLOW);
            connection.rollback();
            connection.setAutoCommit(true);
        }
        assertThat(find("water").trouble()).isEmpty();
    }

    private String text(String sql, String id) {
        return JdbcClient.create(fixture.source)
                .sql(sql)
                .param(id)
                .query(String.class)
                .single();
    }
}
