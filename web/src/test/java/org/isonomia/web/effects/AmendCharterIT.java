package org.isonomia.web.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.made;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.query.Views;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The charter is changed by what it governs: from its page to the proposal, the vote and the next edition. */
@org.junit.jupiter.api.TestInstance(Lifecycle.PER_CLASS)
class AmendCharterIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CLAUSE =
            "{\"effect\":\"%s\",\"clause\":\"%s\",\"read\":%d,\"title\":\"%s\",\"text\":\"%s\"}";

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    private Browser ada;
    private Browser ben;

    @BeforeAll
    void found() {
        var members = new Members(instance);
        ada = members.founder("\"template\":\"majority\",\"pace\":\"same-day\"");
        ben = members.join(ada, "Ben");
    }

    @Test
    void a_procedure_is_amended_from_its_page_and_a_poll_that_is_open_goes_on_under_the_old_rule() {
        int version = instance.bean(Views.class)
                .community()
                .community()
                .orElseThrow()
                .charter()
                .version();
        String before = put(ready("Before", ""));
        assertThat(ada.get("/charter").body()).contains("effect=amend-procedure&amp;procedureOf=GENERAL");
        var form = ada.get("/proposals/new?effect=amend-procedure&procedureOf=GENERAL");
        assertThat(form.body())
                .contains("Today (edition 1)", "name=\"procedureOf\" value=\"GENERAL\"", "name=\"procedureVoting\"")
                .contains("name=\"read\" value=\"1\"");
        var fields = filled("Slower");
        fields.put("procedureVoting", "3");
        fields.put("procedureVoting-unit", "DAYS");
        var checked = form(with(fields, "check"));
        assertThat(checked.status()).as(checked.toString()).isEqualTo(200);
        assertThat(checked.body())
                .contains("The charter changes how this kind of decision is made:")
                .contains("<del>Time to vote: 1 hour.</del>", "<ins>Time to vote: 3 days.</ins>");
        var published = form(with(fields, "confirmed"));
        assertThat(published.status()).as(published.toString()).isEqualTo(303);
        ada.see(published);
        adopt(backed("/api" + published.location().replaceFirst("/decisions/([^?]*).*", "/proposals/$1")));

        await().atMost(PATIENCE)
                .until(() -> ada.get("/api/charter/procedures/general")
                                .json()
                                .at("/0/made/edition")
                                .asInt()
                        == 2);
        var edition = ada.get("/api/charter/procedures/general").json();
        assertThat(edition.at("/0/made/decidedBy").asString()).startsWith("p_");
        assertThat(edition.at("/0/procedure/voting").asString()).isEqualTo("PT72H");
        assertThat(ada.get("/charter/procedures/general").body())
                .contains("Edition 2", "<del>Time to vote: 1 hour.</del>", "By decision");
        assertThat(ada.get("/charter?version=1").body()).contains("which was changed later", "Time to vote: 1 hour.");
        assertThat(ada.get(before).json().at("/poll/terms/charterVersion").asInt())
                .isEqualTo(version);
        assertThat(ada.get(before).text("/poll/line/state")).isEqualToIgnoringCase("decided");
        String after = put(ready("After", ""));
        var line = ada.get(after).json().at("/poll/line");
        assertThat(Duration.between(
                        java.time.Instant.parse(line.at("/opensAt").asString()),
                        java.time.Instant.parse(line.at("/closesAt").asString())))
                .isEqualTo(Duration.ofDays(3));
    }

    @Test
    void of_two_that_word_a_clause_anew_the_later_is_out_of_date_and_changes_nothing() {
        adopt(ready(
                "Add", "{\"effect\":\"add-clause\",\"clause\":\"l_end\",\"title\":\"The end\",\"text\":\"Soon.\"}"));
        var first = ready("First", CLAUSE.formatted("amend-clause", "l_end", 1, "The end", "Within a month."));
        var second = ready("Second", CLAUSE.formatted("amend-clause", "l_end", 1, "The end", "Within a year."));
        String one = put(first);
        String two = put(second);
        vote(one);
        vote(two);
        instance.clock().advance(Duration.ofHours(2));
        await().atMost(PATIENCE)
                .until(() -> ada.get("/api/charter/clauses/l_end").body().contains("Within a month."));
        await().atMost(PATIENCE)
                .until(() -> ada.page(two.replace("/api", "")).body().contains("It is asked anew"));
        String adopted = ada.page(two.replace("/api", "")).body();
        assertThat(adopted).contains("what it changes was changed after this was written");
        var asked = java.util.regex.Pattern.compile("href=\"(/decisions/x_[^\"]*)\"")
                .matcher(adopted);
        assertThat(asked.find()).isTrue();
        String anew = asked.group(1);
        await().atMost(PATIENCE).until(() -> ada.get(anew).body().contains("<ins>year</ins>"));
        assertThat(ada.get("/charter").body()).contains("Within a month.").doesNotContain("Within a year.");
        assertThat(ada.get("/charter/clauses/l_end").body())
                .contains("Edition 2", "<del>Soon</del>", "<ins>Within a month</ins>");
        var late = ready("Late", CLAUSE.formatted("amend-clause", "l_end", 1, "The end", "Never."));
        assertThat(ada.post(late + "/poll", "{}").body())
                .contains("effects/out-of-date", "Revise the proposal: its form shows it as it is now.");
    }

    @Test
    void bad_input_is_told_and_nothing_typed_is_lost() {
        var fields = filled("Nonsense");
        fields.put("procedureVoting", "0");
        fields.put("procedureSupporters", "many");
        fields.put("procedureThreshold", "1/3");
        fields.put("procedureSecondForm", "ABSOLUTE");
        fields.put("procedureSecondCall", "500000");
        var refused = form(with(fields, "check"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Give more time: at least 10 minutes.", "value=\"many\"", "value=\"500000\"")
                .contains("A second call has to ask for less than the first.");
        assertThat(ada.get("/charter/clauses/l_none").status()).isEqualTo(404);
        assertThat(ada.get("/charter/procedures/none").status()).isEqualTo(404);
        assertThat(ada.get("/charter?version=99").status()).isEqualTo(404);
        assertThat(ada.get("/proposals/new?effect=amend-procedure&procedureOf=NONE")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoever_votes_sees_what_each_of_several_amendments_of_one_procedure_changes() {
        var today = ada.get("/api/charter/procedures/general").json().at("/0");
        int read = today.at("/made/edition").asInt();
        String mild = amendment(read, "PT4H");
        String drastic = amendment(read + 1, "PT11M");
        String unread = amendment(99, "PT12M");
        String proposal = made(
                ada,
                ada.post(
                        "/api/proposals",
                        "{\"title\":\"Several\",\"text\":\"So be it.\",\"effects\":[%s,%s,%s]}"
                                .formatted(mild, drastic, unread)));
        assertThat(ada.page(proposal.replace("/api", "")).body())
                .contains("<ins>Time to vote: 4 hours.</ins>", "<del>Time to vote: 4 hours.</del>")
                .contains("<ins>Time to vote: 11 minutes.</ins>", "<ins>Time to vote: 12 minutes.</ins>");
        var nothing = "{\"title\":\"None\",\"text\":\"So be it.\",\"effects\":[%s]}".formatted(amendment(0, "PT4H"));
        assertThat(ada.post("/api/proposals", nothing).status()).isEqualTo(422);
    }

    @Test
    void a_form_about_a_rule_that_there_is_not_says_so_and_a_draft_of_it_opens() {
        for (String link : new String[] {
            "amend-clause&clause=l_none", "repeal-clause&clause=garbage", "amend-procedure&procedureOf=NONSENSE"
        })
            assertThat(ada.get("/proposals/new?effect=" + link).body())
                    .as(link)
                    .contains("This rule is not in the charter, or not any more.");
        var fields = filled("Odd");
        fields.put("procedureOf", "NONSENSE");
        assertThat(form(with(fields, "check")).status()).isEqualTo(422);
        var kept = ada.submit(
                "/drafts",
                fields.entrySet().stream()
                        .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
        assertThat(kept.status()).as(kept.toString()).isEqualTo(303);
        assertThat(ada.follow(kept).status()).isEqualTo(200);
    }

    @Test
    void an_amendment_that_is_filled_in_stays_when_something_else_is_chosen_and_refused() {
        var fields = filled("");
        fields.put("effect", "none");
        fields.put("procedureSupporters", "77");
        var refused = form(with(fields, "check"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("name=\"procedureSupporters\"", "value=\"77\"");
    }

    @Test
    void what_is_emptied_is_told_and_everything_else_stays_as_it_was_typed() {
        var fields = filled("Emptied");
        fields.put("procedureVoting", "");
        fields.put("procedureSupporters", "77");
        var refused = form(with(fields, "check"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Give more time: at least 10 minutes.", "value=\"77\"");

        adopt(ready(
                "Word", "{\"effect\":\"add-clause\",\"clause\":\"l_word\",\"title\":\"A word\",\"text\":\"Kept.\"}"));
        await().atMost(PATIENCE)
                .until(() -> ada.get("/proposals/new?effect=amend-clause&clause=l_word")
                        .body()
                        .contains("value=\"A word\""));
        for (String title : new String[] {"Another word", ""}) {
            var emptied = ada.submit(
                    "/proposals",
                    "title",
                    "Words",
                    "text",
                    "So be it.",
                    "effect",
                    "amend-clause",
                    "clause",
                    "l_word",
                    "read",
                    "1",
                    "clauseTitle",
                    title,
                    "clauseText",
                    "",
                    "check",
                    "yes");
            assertThat(emptied.status()).isEqualTo(422);
            assertThat(emptied.body())
                    .contains("value=\"" + title + "\"", "Fill this in.")
                    .doesNotContain(">Kept.</textarea>");
        }
    }

    private static String amendment(int read, String voting) {
        return ("{\"effect\":\"amend-procedure\",\"of\":\"general\",\"read\":%d,\"procedure\":{\"rule\":\"yes-no/1\","
                        + "\"quorum\":{\"form\":\"none\",\"counts\":\"approvals\",\"value\":{\"numerator\":0,\"denominator\":1}},"
                        + "\"threshold\":{\"share\":{\"numerator\":1,\"denominator\":2},\"strict\":true},\"supporters\":1,"
                        + "\"deliberation\":\"PT0S\",\"voting\":\"%s\",\"conduct\":{\"electorate\":{\"classes\":[],"
                        + "\"waiting\":\"PT0S\"},\"visibility\":\"open\",\"fallback\":{\"places\":0},\"demand\":0,"
                        + "\"challenge\":\"PT0S\"}}}")
                .formatted(read, voting);
    }

    private Map<String, String> filled(String title) {
        var charter =
                instance.bean(Views.class).community().community().orElseThrow().charter();
        var today = charter.procedure(DecisionKind.GENERAL);
        var fields = new HashMap<>(ProcedureFields.filled(today.procedure()));
        fields.put("title", title);
        fields.put("text", "So be it.");
        fields.put("effect", "amend-procedure");
        fields.put("procedureOf", "GENERAL");
        fields.put("read", Integer.toString(today.made().edition()));
        return fields;
    }

    private static Map<String, String> with(Map<String, String> fields, String field) {
        var more = new HashMap<>(fields);
        more.put(field, "yes");
        return more;
    }

    private Reply form(Map<String, String> fields) {
        return ada.submit(
                "/proposals",
                fields.entrySet().stream()
                        .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    private String ready(String title, String effect) {
        var body = "{\"title\":\"%s\",\"text\":\"So be it.\",\"effects\":[%s]}".formatted(title, effect);
        return backed(made(ada, ada.post("/api/proposals", body)));
    }

    private String backed(String proposal) {
        var supported = ben.json("PUT", proposal + "/support/me", "{\"version\":1}", "support" + proposal);
        assertThat(supported.status()).as(supported.toString()).isEqualTo(200);
        var frozen = ada.post(proposal + "/freeze", "{\"version\":1}");
        assertThat(frozen.status()).as(frozen.toString()).isEqualTo(200);
        return proposal;
    }

    private String put(String proposal) {
        return made(ada, ada.post(proposal + "/poll", "{}"));
    }

    private void adopt(String proposal) {
        String poll = put(proposal);
        vote(poll);
        instance.clock().advance(Duration.ofDays(4));
        await().atMost(PATIENCE).until(() -> ada.get(poll).body().contains("\"enacted\":1"));
    }

    private void vote(String poll) {
        for (Browser voter : new Browser[] {ada, ben}) {
            var cast = voter.json("PUT", poll + "/ballots/me", "{\"choice\":\"yes\"}", "ballot" + poll);
            assertThat(cast.status()).as(cast.toString()).isEqualTo(200);
        }
    }
}
