package org.isonomia.web.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.done;
import static org.isonomia.web.testing.Members.made;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.isonomia.audit.count.ElectionWords;
import org.isonomia.rules.counting.Election;
import org.isonomia.rules.counting.TiedSeats;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A ballot says what its voter meant, and its result says one thing everywhere. */
class OwnBallotIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String OPTIONS =
            "\"options\":[{\"id\":\"a\",\"title\":\"Ann\"},{\"id\":\"b\",\"title\":\"Bo\"},{\"id\":\"c\",\"title\":\"Cleo\"}]";

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    static Browser ada;
    static Browser ben;
    static Browser cy;

    @BeforeAll
    static void three() {
        var members = new Members(instance);
        ada = members.founder("\"template\":\"advice\",\"pace\":\"same-day\"");
        ben = members.join(ada, "Ben");
        cy = members.join(ada, "Cy");
    }

    static String ask(String rest) {
        return made(ada, ada.post("/api/polls", "{\"question\":\"Who?\"," + OPTIONS + "," + rest + "}"));
    }

    static Reply put(Browser who, String poll, String json) {
        var reply =
                who.json("PUT", poll + "/ballots/me", json, UUID.randomUUID().toString());
        if (reply.status() == 200) done(who, reply);
        return reply;
    }

    static String ballot(String form, String rest) {
        return "{\"ballot\":{\"form\":\"" + form + "\"" + rest + "}}";
    }

    @Test
    void whoMarksNothingIsToldSoAndOnlyWhoChoosesTheBlankBallotIsBlank() {
        String one = ask("\"rule\":\"single-choice/2\"");
        refused(put(ada, one, "{}"), "nothing-marked");
        refused(put(ada, one, "{\"choice\":\" \"}"), "nothing-marked");
        String approval = ask("\"rule\":\"approval/2\"");
        refused(put(ada, approval, ballot("approved", ",\"options\":[]")), "nothing-marked");
        String ranked = ask("\"rule\":\"irv/2\"");
        refused(put(ada, ranked, ballot("ranked", ",\"ranks\":[]")), "nothing-marked");
        String scored = ask("\"rule\":\"score/2\"");
        refused(put(ada, scored, ballot("scored", ",\"points\":{}")), "nothing-marked");
        String dots = ask("\"rule\":\"dot/2\"");
        refused(put(ada, dots, ballot("scored", ",\"points\":{\"a\":0,\"b\":0}")), "nothing-marked");
        for (String poll : List.of(one, approval, ranked, scored, dots)) {
            assertThat(ada.get(poll + "/ballots/me").status()).isEqualTo(404);
            assertThat(put(ada, poll, ballot("blank", "")).status()).isEqualTo(200);
            assertThat(ada.get(poll + "/ballots/me").text("/choice/form")).isEqualTo("blank");
        }
    }

    @Test
    void aBallotThatIsBlankAndMarkedAtOnceIsRefusedAndKeepsWhatWasTyped() {
        String poll = ask("\"rule\":\"score/2\"");
        refused(put(ada, poll, "{\"choice\":\"a\",\"ballot\":{\"form\":\"blank\"}}"), "either-or");
        String form = poll.replace("/api", "") + "/ballot";
        var again = ada.submit(form, "score-a", "3", "score-b", "", "how", "blank", "reason", "Because");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("chose the blank ballot as well").contains("Because");
        assertThat(again.body()).containsPattern("name=\"score-a\" value=\"3\" checked");
        assertThat(ada.submit(form, "choice", "a", "blank", "on").body()).contains("chose the blank ballot as well");
        assertThat(ada.submit(form, "score-a", "", "how", "marks").body()).contains("Mark at least one option");
        assertThat(ada.get(poll + "/ballots/me").status()).isEqualTo(404);
    }

    @Test
    void aHiddenBallotIsShownToItsVoterAloneAndAChangeErasesNothingItDoesNotShow() {
        String poll = ask("\"rule\":\"single-choice/2\",\"hidden\":true");
        put(ada, poll, "{\"choice\":\"b\",\"reason\":\"He is kind\"}");
        var mine = ada.get(poll + "/ballots/me");
        assertThat(mine.text("/choice/option")).isEqualTo("b");
        assertThat(mine.text("/reason")).isEqualTo("He is kind");
        assertThat(mine.raw().headers().allValues("Cache-Control")).anyMatch(value -> value.contains("no-store"));
        var page = ada.page(poll.replace("/api", ""));
        assertThat(page.body()).contains("You have voted: Bo.").contains("Your reason: He is kind");
        assertThat(page.body()).containsPattern("value=\"b\" checked").contains(">He is kind</textarea>");
        assertThat(page.raw().headers().allValues("Cache-Control")).anyMatch(value -> value.contains("no-store"));
        ben.see(mine);
        for (String where :
                List.of(poll, poll + "/ballots", poll.replace("/api/polls", "/decisions"), "/api/history", "/history"))
            assertThat(ben.get(where).body())
                    .as(where)
                    .doesNotContain("He is kind", "\"option\":\"b\"", "You have voted: Bo");
        assertThat(ben.get(poll + "/ballots/me").status()).isEqualTo(404);

        put(ada, poll, "{\"choice\":\"c\"}");
        assertThat(ada.get(poll + "/ballots/me").text("/choice/option")).isEqualTo("c");
        assertThat(ada.get(poll + "/ballots/me").text("/reason")).isEqualTo("He is kind");
        ada.follow(ada.submit(poll.replace("/api", "") + "/ballot", "choice", "a"));
        assertThat(ada.get(poll + "/ballots/me").text("/reason")).isEqualTo("He is kind");
        put(ada, poll, "{\"choice\":\"c\",\"reason\":\"\"}");
        assertThat(ada.get(poll + "/ballots/me").json().path("reason").asString(""))
                .isEmpty();
    }

    @Test
    void aChangeThatLeavesTheReasonOutKeepsItAlsoBeforeAnyPageShowsIt() {
        String poll = ask("\"rule\":\"single-choice/2\"");
        String key = UUID.randomUUID().toString();
        done(ada, ada.json("PUT", poll + "/ballots/me", "{\"choice\":\"b\",\"reason\":\"He is kind\"}", key));
        for (String choice : List.of("a", "c", "b", "c")) put(ada, poll, "{\"choice\":\"" + choice + "\"}");
        assertThat(ada.get(poll + "/ballots/me").text("/choice/option")).isEqualTo("c");
        assertThat(ada.get(poll + "/ballots/me").text("/reason")).isEqualTo("He is kind");
        put(ada, poll, "{\"choice\":\"a\",\"reason\":\"\"}");
        assertThat(ada.get(poll + "/ballots/me").json().path("reason").asString(""))
                .isEmpty();
        Audit.assertClean(ada);
    }

    @Test
    void aPollThatOpensNowIsCountedByTheNewestVersionOfItsRule() {
        var refused = ada.post("/api/polls", "{\"question\":\"Who?\"," + OPTIONS + ",\"rule\":\"irv/1\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("irv/2");
    }

    @Test
    void headlineTableApiSheetAndTheAuditorsWordsSayTheSameOfATie() {
        String circle = ask("\"rule\":\"irv/2\"");
        put(ada, circle, ballot("ranked", ",\"ranks\":[[\"a\"],[\"b\"],[\"c\"]]"));
        put(ben, circle, ballot("ranked", ",\"ranks\":[[\"b\"],[\"a\"],[\"c\"]]"));
        put(cy, circle, ballot("ranked", ",\"ranks\":[[\"c\"],[\"b\"],[\"a\"]]"));
        String seats = ask("\"rule\":\"approval/2\",\"seats\":2");
        put(ada, seats, ballot("approved", ",\"options\":[\"a\",\"b\"]"));
        put(ben, seats, ballot("approved", ",\"options\":[\"a\",\"c\"]"));
        put(cy, seats, ballot("approved", ",\"options\":[\"a\"]"));
        instance.clock().advance(Duration.ofHours(2));
        for (String poll : List.of(circle, seats))
            await().atMost(PATIENCE)
                    .until(() -> ada.get(poll).text("/poll/line/outcome").equalsIgnoreCase("tied"));

        said(circle, new Election(List.of(), new TiedSeats(1, List.of("Ann", "Bo"))), "A tie: no advice");
        assertThat(ada.get(circle).json().at("/poll/sheet/parts").toString())
                .contains("\"action\":\"tie\"")
                .doesNotContain("\"action\":\"elect\"", "\"action\":\"eliminate\"");
        said(seats, new Election(List.of("Ann"), new TiedSeats(1, List.of("Bo", "Cleo"))), "Some elected, and a tie");
        assertThat(ada.get(seats).json().at("/poll/sheet/winners").toString()).isEqualTo("[\"a\"]");
        Audit.assertClean(ada);
    }

    private static void said(String poll, Election election, String headline) {
        String words = ElectionWords.of(election, UnaryOperator.identity());
        assertThat(ada.page(poll.replace("/api", "")).body()).contains(words).contains(headline);
        var json = ada.get(poll).json();
        assertThat(json.at("/poll/election/elected").size())
                .isEqualTo(election.elected().size());
        assertThat(json.at("/poll/election/tied/among").toString())
                .isEqualTo("[\"" + String.join("\",\"", election.tied().among()) + "\"]");
        assertThat(json.at("/poll/sheet/tiedSeats/seats").asInt()).isEqualTo(1);
        assertThat(json.at("/words").asString()).isEqualTo(words);
    }

    private static void refused(Reply reply, String code) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(422);
        assertThat(reply.body()).contains(code);
    }
}
