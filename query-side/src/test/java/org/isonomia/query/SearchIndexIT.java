package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.events.recorded.TheWell.ADA;
import static org.isonomia.events.recorded.TheWell.CURATOR;
import static org.isonomia.events.recorded.TheWell.DAN;
import static org.isonomia.events.recorded.TheWell.EVA;
import static org.isonomia.events.recorded.TheWell.FIRST;
import static org.isonomia.events.recorded.TheWell.GONE;
import static org.isonomia.events.recorded.TheWell.JON;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isonomia.events.CommentId;
import org.isonomia.events.Sealed;
import org.isonomia.events.ThreadId;
import org.isonomia.events.discussion.DiscussionEvent.CommentPosted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRetracted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRevised;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.query.search.Hit;
import org.isonomia.query.search.Marked;
import org.isonomia.query.search.Scope;
import org.isonomia.query.search.WordTraces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the index of the search holds, and how it forgets. */
class SearchIndexIT implements Searching {
    private static final ThreadId GARDEN = new ThreadId("d_garden");

    final ViewsFixture fixture = new ViewsFixture();

    @Override
    public ViewsFixture searched() {
        return fixture;
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void ballots_their_reasons_objections_and_polls_on_what_is_found_by_itself_are_not_in_it() {
        assertThat(rows("select distinct left(id, 2) from view_search.document"))
                .containsExactlyInAnyOrder("d_", "c_", "x_", "q_", "p_", "r_", "t_", "m_");
        assertThat(rows("""
                        select d.id from view_search.document d join view_decisions.poll p on p.id = d.id
                         where p.matter <> d.id""")).isEmpty();
    }

    @Test
    void a_revision_replaces_what_was_said_and_a_retraction_takes_the_row_away() {
        assertThat(find("\"ada cyd\"").hits()).extracting(Hit::id).doesNotContain(FIRST.value());
        assertThat(rows("select id from view_search.document")).doesNotContain(GONE.value());
        say("c_roses", "Roses by the gate");
        assertThat(hit("roses", "c_roses").excerpt().map(Marked::text)).contains("Roses by the gate");
        fixture.log.append(
                ADA,
                null,
                new CommentRevised(
                        new CommentId("c_roses"), GARDEN, 2, Sealed.of(ADA, "Tulips by the gate"), List.of()));
        fixture.catchUp();
        assertThat(find("roses").hits()).isEmpty();
        assertThat(hit("tulips", "c_roses").excerpt().map(Marked::text)).contains("Tulips by the gate");
        fixture.log.append(ADA, null, new CommentRetracted(new CommentId("c_roses"), GARDEN));
        fixture.catchUp();
        assertThat(rows("select id from view_search.document")).doesNotContain("c_roses");
        assertThat(words()).doesNotContain("tulip", "roses");
    }

    @Test
    void no_word_of_an_erased_person_is_left_in_the_table_and_a_rebuild_brings_none_back() {
        say("c_roses", "Zinnias by the gate");
        assertThat(words()).contains("zinnias", "adas");
        assertThat(words()).contains("garden");
        var traces = new WordTraces(JdbcClient.create(fixture.source));
        assertThat(traces.remain(ADA)).isTrue();
        assertThat(traces.remain(DAN)).as("erased long ago").isFalse();
        fixture.log.erase(ADA);
        fixture.log.append(ADA, null, new MemberLeft(ADA));
        fixture.log.append(ADA, null, new PersonalDataErased(ADA));
        fixture.catchUp();
        assertForgotten();
        assertThat(traces.remain(ADA)).isFalse();
        traces.purge();
        assertForgotten();
        fixture.views.runner().rebuild("search").join();
        assertForgotten();
        assertThat(traces.remain(ADA)).isFalse();
    }

    @Test
    void words_remain_until_a_rebuild_under_way_has_come_to_the_erasure_too() {
        var db = JdbcClient.create(fixture.source);
        var traces = new WordTraces(db);
        assertThat(traces.remain(DAN)).isFalse();
        fixture.views.runner().close();
        db.sql("create schema view_search_next").update();
        db.sql("create table view_search_next.erased (member text)").update();
        assertThat(traces.remain(DAN)).isTrue();
        db.sql("insert into view_search_next.erased values (?)")
                .param(DAN.value())
                .update();
        assertThat(traces.remain(DAN)).isFalse();
    }

    private void assertForgotten() {
        assertThat(rows("select id from view_search.document where author = 'm_ada'"))
                .isNotEmpty()
                .allMatch(id -> id.startsWith("q_") || id.startsWith("x_") || id.startsWith("p_"));
        assertThat(words()).doesNotContain("zinnias", "zinnia", "adas", "garden");
        assertThat(find("zinnias").hits()).isEmpty();
    }

    @Test
    void what_was_erased_before_its_row_goes_is_shown_no_more() {
        say("c_roses", "Zinnias by the gate");
        fixture.log.erase(ADA);
        assertThat(find("zinnias").hits()).isEmpty();
    }

    @Test
    void the_index_holds_no_text_of_what_is_sealed_and_statistics_keep_no_word() {
        assertThat(
                        rows(
                                "select coalesce(title, '') || ' ' || coalesce(text, '') from view_search.document where id = 'm_ada'"))
                .singleElement()
                .asString()
                .matches("[0-9a-f]{64} ");
        JdbcClient.create(fixture.source).sql("analyze view_search.document").update();
        assertThat(rows("select tablename from pg_stats where schemaname = 'view_search' and attname = 'words'"))
                .isEmpty();
        assertThat(rows("select tablename from pg_stats where schemaname = 'view_search' and attname = 'kind'"))
                .isNotEmpty();
    }

    @Test
    void who_left_or_was_erased_is_not_found_and_who_was_let_in_again_is() {
        assertThat(rows("select id from view_search.document where kind = 'MEMBER' and words is not null"))
                .contains(ADA.value(), EVA.value())
                .doesNotContain(JON.value(), DAN.value());
        assertThat(find("eva", Scope.MEMBERS).hits()).extracting(Hit::id).containsExactly(EVA.value());
        assertThat(find("jon", Scope.MEMBERS).hits()).isEmpty();
    }

    @Test
    void the_language_of_the_community_bends_words_and_those_of_others_are_found_as_they_are() {
        say("c_german", "Die Häuser für Kinder");
        assertThat(find("hauser").hits()).extracting(Hit::id).contains("c_german");
        assertThat(find("kind haus").hits()).extracting(Hit::id).doesNotContain("c_german");
        JdbcClient.create(fixture.source)
                .sql("update view_search.language set configuration = 'german'")
                .update();
        say("c_later", "Die Häuser für Kinder");
        assertThat(find("Kindes für das Haus").hits()).extracting(Hit::id).contains("c_later");
        assertThat(find("Curator").hits()).extracting(Hit::id).contains(CURATOR.value());
    }

    @Test
    void a_title_counts_for_more_than_a_text_and_the_newest_comes_first() {
        say("c_old", "About tulips.");
        say("c_new", "About tulips.");
        open(new ThreadId("d_tulips"), "Tulips", "Which?");
        assertThat(find("tulips").hits()).extracting(Hit::id).containsExactly("d_tulips", "c_new", "c_old");
    }

    @Test
    void what_was_searched_for_is_marked_in_what_was_written_and_nothing_else() {
        say("c_code", "x ".repeat(80) + "**See** <b>the</b> <script>alert('Tulips')</script>\n\n" + "y ".repeat(80));
        var excerpt = hit("script tulip", "c_code").excerpt().orElseThrow();
        assertThat(excerpt.text())
                .startsWith("… x")
                .endsWith("y …")
                .contains("alert('Tulips')")
                .hasSizeLessThan(200);
        assertThat(excerpt.pieces())
                .filteredOn(Marked.Piece::found)
                .extracting(Marked.Piece::text)
                .containsExactly("script", "Tulips", "script");
        assertThat(hit("gard", GARDEN.value()).title().orElseThrow().pieces())
                .containsExactly(new Marked.Piece("The ", false), new Marked.Piece("garden", true));
    }

    @Test
    void more_than_a_page_goes_on_and_a_page_that_is_not_there_is_empty() {
        open(GARDEN, "The garden", "All about it.");
        for (int i = 0; i < 25; i++) post("c_weed" + i, "Weeds");
        fixture.catchUp();
        var first = fixture.views.search().find("weeds", null, 1);
        var second = fixture.views.search().find("weeds", null, 2);
        assertThat(first.more()).isTrue();
        assertThat(second.more()).isFalse();
        assertThat(first.hits()).hasSize(20).doesNotContainAnyElementsOf(second.hits());
        assertThat(second.hits()).hasSize(5);
        assertThat(fixture.views.search().find("weeds", null, 3).hits()).isEmpty();
        assertThat(fixture.views.search().find("weeds", null, -7).hits()).isEqualTo(first.hits());
        assertThat(fixture.views.search().find("weeds", null, Integer.MAX_VALUE).hits())
                .isEmpty();
    }

    @Test
    void in_a_table_of_many_rows_it_looks_into_the_index() {
        var db = JdbcClient.create(fixture.source);
        db.sql("""
               insert into view_search.document (id, kind, position, at, words)
               select 'c_' || n, 'COMMENT', n, now(), to_tsvector('simple', 'word' || n || ' common')
                 from generate_series(1, 20000) n""").update();
        db.sql("analyze view_search.document").update();
        String plan = rows("""
                           explain select kind, count(*) from view_search.document
                            where words @@ cast('''word17'' & ''common''' as tsquery) group by kind""").stream().collect(Collectors.joining("\n"));
        assertThat(plan).contains("Bitmap Index Scan on words").doesNotContain("Seq Scan");
        assertThat(find("common word17").hits()).isEmpty();
        assertThat(find("common word17").counts())
                .isEqualTo(Map.of(Scope.DECISIONS, 0L, Scope.TALK, 1_111L, Scope.ROLES, 0L, Scope.MEMBERS, 0L));
    }

    private void say(String comment, String text) {
        open(GARDEN, "The garden", "All about it.");
        post(comment, text);
        fixture.catchUp();
    }

    private void post(String comment, String text) {
        fixture.log.append(
                ADA,
                null,
                new CommentPosted(new CommentId(comment), GARDEN, null, 1, ADA, Sealed.of(ADA, text), List.of()));
    }

    private void open(ThreadId thread, String title, String text) {
        fixture.log.append(
                ADA, null, new ThreadOpened(thread, ADA, Sealed.of(ADA, title), Sealed.of(ADA, text), List.of()));
        fixture.catchUp();
    }

    private List<String> words() {
        return rows("select distinct lexeme from view_search.document, unnest(words)");
    }

    private List<String> rows(String sql) {
        return JdbcClient.create(fixture.source).sql(sql).query(String.class).list();
    }
}
