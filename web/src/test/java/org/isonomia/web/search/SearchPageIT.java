package org.isonomia.web.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.web.testing.Members.made;

import java.net.URLEncoder;
import java.sql.DriverManager;
import java.util.List;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the search and what programs search, by members and by others, whatever is typed. */
class SearchPageIT {
    private static final List<String> FIELDS =
            List.of("<form role=\"search\" action=\"/search\"", "id=\"q\" name=\"q\"");

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    static Browser ada;
    static String thread;
    static String comment;

    @BeforeAll
    static void write() {
        ada = instance.founder();
        thread = id(made(ada, ada.post("/api/threads", """
                {"title":"The <b>lantern</b>","text":"It is dark. <script>alert('lantern')</script> \u202Eretnal &amp;"}""")));
        comment = id(made(ada, ada.post("/api/threads/" + thread + "/comments", "{\"text\":\"A lantern of brass?\"}")));
        made(ada, ada.post("/api/proposals", "{\"title\":\"Buy lanterns\",\"text\":\"Two of them.\"}"));
    }

    @Test
    void what_is_found_leads_to_the_page_on_which_it_stands() {
        String page = page("lantern").body();
        assertThat(page)
                .contains("3 things found", "href=\"/decisions/" + thread + "\"")
                .contains("href=\"/decisions/" + thread + "?at=" + comment + "#" + comment + "\"")
                .contains("A <mark>lantern</mark> of brass?", "Buy <mark>lanterns</mark>");
        String at = ada.page("/decisions/" + thread + "?at=" + comment).body();
        assertThat(at).contains("id=\"" + comment + "\"", "A lantern of brass?");
    }

    @Test
    void a_matter_tells_where_it_stands() {
        assertThat(page("lanterns").body()).contains("</svg>Discussing</span>");
        assertThat(ada.get("/api/search?q=lanterns").text("/hits/0/state")).isEqualTo("discussing");
        assertThat(ada.get("/api/search?q=brass").json().at("/hits/0/state").isNull())
                .isTrue();
    }

    @Test
    void what_somebody_wrote_never_becomes_part_of_the_page() {
        assertThat(page("lantern").body())
                .contains("The &lt;b&gt;<mark>lantern</mark>&lt;/b&gt;")
                .contains("&lt;script")
                .doesNotContain("<script>alert", "<b>", "\u202E");
        assertThat(page("\"><script>alert(1)</script>").body()).doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @CsvSource({"decisions, Buy", "talk, brass", "members, Nothing found", "roles, Nothing found"})
    void each_kind_is_shown_by_itself_with_how_many_there_are(String kind, String shown) {
        String page = ada.get("/search?q=lantern&kind=" + kind).body();
        assertThat(page)
                .contains("All 3", "Decisions 1", "Talk 2", "Roles and tasks 0", "Members 0", shown)
                .contains("name=\"kind\" value=\"" + kind + "\"");
        assertThat(page.contains("A <mark>")).isEqualTo(kind.equals("talk"));
        assertThat(page.contains("Buy <mark>")).isEqualTo(kind.equals("decisions"));
    }

    @Test
    void programs_find_the_same_and_the_page_says_where() {
        assertThat(page("lantern").body()).contains("href=\"/api/search?q=lantern");
        var found = ada.get("/api/search?q=lantern&kind=talk").json();
        assertThat(found.at("/counts/decisions").asInt()).isEqualTo(1);
        assertThat(found.at("/hits").size()).isEqualTo(2);
        assertThat(found.at("/hits").valueStream().map(hit -> hit.at("/id").asString()))
                .containsExactly(thread, comment);
        assertThat(found.at("/hits/1/kind").asString()).isEqualTo("comment");
        assertThat(found.at("/hits/1/within").asString()).isEqualTo(thread);
        assertThat(found.at("/hits/1/excerpt/pieces/1/text").asString()).isEqualTo("lantern");
        assertThat(found.at("/hits/1/excerpt/pieces/1/found").asBoolean()).isTrue();
        assertThat(ada.get("/api/search").json().at("/trouble").asString()).isEqualTo("nothing-asked");
    }

    @Test
    void the_field_is_on_every_page_and_says_what_can_be_searched_when_nothing_was() {
        assertThat(ada.get("/roles").body())
                .contains("class=\"find\" role=\"search\"", "class=\"seek\" href=\"/search\"");
        String page = ada.get("/search").body();
        assertThat(page)
                .contains(FIELDS)
                .contains("Ballots and their reasons cannot.")
                .doesNotContain("class=\"find\"");
        assertThat(page("xyzzy").body()).contains("Nothing found", "Try fewer words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&", "| ! : * ( )", "\"", "\"\"\"", "-", "-lantern", "\\", "'", "<->", "%", "\u200B"})
    void what_holds_no_word_is_answered_in_a_sentence_and_nothing_typed_is_lost(String query) {
        var reply = page(query);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body())
                .contains("There is no word in this to look for.")
                .contains(FIELDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lantern & | ! : * ( )",
                "\"lantern",
                "lantern\"",
                "lan'tern",
                "lantern:*",
                "!lantern",
                "a:b&c",
                "the",
                "or",
                "lantern OR (",
                "🙂 lantern",
                "١٢٣ ланте́рн 灯笼",
                "\\lantern\\",
                "%lantern_",
                "${lantern}",
                "{lantern, plural}"
            })
    void what_looks_like_syntax_is_looked_for_as_words(String query) {
        var reply = page(query);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.body()).contains(" found</h2>").contains(FIELDS);
        assertThat(ada.get("/api/search?q=" + encoded(query)).status()).isEqualTo(200);
    }

    @Test
    void too_much_is_refused_in_a_sentence_with_what_was_typed_still_there() {
        var reply = page("w".repeat(201));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("At most 200 characters", "w".repeat(201));
        var api = ada.get("/api/search?q=" + "w".repeat(201));
        assertThat(api.status()).isEqualTo(422);
        assertThat(api.text("trouble")).isEqualTo("too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=lan%00tern", "q=lantern&page=x", "q=lantern&kind=nothing", "q=lantern&page=99999999999"})
    void an_address_that_no_page_gave_is_answered_as_any_other(String query) {
        assertThat(ada.get("/search?" + query).status()).isIn(400, 404);
        assertThat(ada.get("/api/search?" + query).status()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "2", "2147483647"})
    void a_page_that_is_not_there_shows_the_first_or_leads_to_it(String page) {
        var reply = ada.get("/search?q=lantern&page=" + page);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).containsAnyOf("brass", "Go to the first page");
    }

    @Test
    void whoever_does_not_belong_finds_nothing() {
        var stranger = instance.browser();
        assertThat(stranger.get("/search?q=lantern").location()).startsWith("/sign-in");
        assertThat(stranger.get("/api/search?q=lantern").status()).isEqualTo(401);
        var left = instance.member("Lea");
        assertThat(left.get("/api/search?q=lantern").status()).isEqualTo(200);
        left.post("/api/me/leave", "{}");
        assertThat(left.get("/api/search?q=lantern").status()).isIn(401, 403);
        assertThat(left.get("/search?q=lantern").body()).doesNotContain("brass");
    }

    @Test
    void a_search_that_takes_too_long_is_stopped_and_says_so() throws Exception {
        try (var connection = DriverManager.getConnection(instance.database(), "postgres", "postgres");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table view_search.document in access exclusive mode");
            var reply = ada.send(ada.request("/search?q=lantern").GET());
            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.body()).contains("so it was stopped", "value=\"lantern\"");
            connection.rollback();
        }
        assertThat(page("lantern").body()).contains("3 things found");
    }

    @Test
    void what_is_taken_back_is_found_no_more() {
        String gone = id(made(ada, ada.post("/api/threads/" + thread + "/comments", "{\"text\":\"Peculiarium\"}")));
        assertThat(page("peculiarium").body()).contains("One thing found");
        var retracted = ada.json("DELETE", "/api/comments/" + gone, "", "take-back");
        ada.see(retracted);
        assertThat(page("peculiarium").body()).contains("Nothing found");
    }

    private static Reply page(String query) {
        return ada.get("/search?q=" + encoded(query));
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, UTF_8);
    }

    private static String id(String path) {
        return path.replaceFirst(".*[/#]", "");
    }
}
