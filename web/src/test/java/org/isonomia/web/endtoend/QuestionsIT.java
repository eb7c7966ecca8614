package org.isonomia.web.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.made;

import java.time.Duration;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Questions, classes and waiting periods by the JSON API, to the replay of the log. */
class QuestionsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void aQuestionIsSettledBetweenItsRivalsAndPutsAMemberInAClass() {
        var members = new Members(instance);
        var ada = members.founder("\"template\":\"ranked\",\"pace\":\"same-day\",\"waiting\":\"week\"");
        var ben = members.join(ada, "Ben");
        String bens = ben.get("/api/me").text("/person/id");
        assertThat(ada.get("/api/charters").body()).contains("\"waiting\":\"PT168H\"");
        var day = instance.clock();
        day.advance(Duration.ofDays(8));
        var question = made(ada, ada.post("/api/questions", "{\"title\":\"Who is an elder?\",\"text\":\"Somebody.\"}"));
        String id = question.substring("/api/questions/".length());
        var refused = ada.post(question + "/poll", "{}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("polls/nothing-ready");
        var cy = members.join(ada, "Cy");
        String elder = rival(
                ada,
                id,
                "Ben",
                "{\"effect\":\"assign-class\",\"member\":\"%s\",\"memberClass\":\"elder\"}".formatted(bens));
        support(ben, elder);
        support(ben, rival(ada, id, "Nobody", ""));
        var alone = ada.post(elder + "/poll", "{}");
        assertThat(alone.status()).isEqualTo(422);
        assertThat(alone.body()).contains("proposals/stands-in-a-question", "Put that question to the vote instead.");
        var opened = ada.post(question + "/poll", "{}");
        String poll = made(ada, opened);
        assertThat(ada.post(question + "/poll", "{}").body()).contains("proposals/vote-announced");
        assertThat(ada.get(question).text("/line/vote/opensAt")).isNotEmpty();
        day.advance(Duration.ofMinutes(10));
        await().atMost(PATIENCE).until(() -> ada.get(poll).status() == 200);
        assertThat(ada.post(question + "/poll", "{}").body()).contains("proposals/question-in-vote");

        assertThat(cy.get(poll).text("/bar/why")).isEqualToIgnoringCase("newcomer");
        assertThat(cy.page(poll.replace("/api", "")).body()).contains("newcomers vote only on what was put forward");
        assertThat(rank(cy, poll).body()).contains("polls/not-on-roll");
        assertThat(rank(ada, poll).status()).isEqualTo(200);
        assertThat(rank(ben, poll).status()).isEqualTo(200);
        day.advance(Duration.ofHours(2));

        await().atMost(PATIENCE)
                .until(() -> ada.get("/api/members/" + bens).text("memberClass").equals("elder"));
        assertThat(ada.get(question).text("/line/state")).isEqualToIgnoringCase("settled");
        assertThat(ada.get(question).text("/poll/winners/0")).isEqualTo("Ben");
        String advice = made(ada, ada.post("/api/polls", "{\"question\":\"Is it time?\",\"memberClass\":\"elder\"}"));
        assertThat(ada.get(advice).text("/bar/why")).isEqualToIgnoringCase("other-class");
        assertThat(ada.get(advice).json().at("/poll/line/roll").asInt()).isEqualTo(1);
        Audit.assertClean(ada);
    }

    private static String rival(Browser who, String question, String title, String effect) {
        String proposal = made(
                who,
                who.post(
                        "/api/proposals",
                        "{\"title\":\"%s\",\"text\":\"So be it.\",\"effects\":[%s],\"question\":\"%s\"}"
                                .formatted(title, effect, question)));
        who.see(who.post(proposal + "/freeze", "{\"version\":1}"));
        return proposal;
    }

    private static void support(Browser who, String proposal) {
        var supported = who.json("PUT", proposal + "/support/me", "{\"version\":1}", "support" + proposal);
        assertThat(supported.status()).as(supported.toString()).isEqualTo(200);
    }

    private static Reply rank(Browser who, String poll) {
        return who.json(
                "PUT",
                poll + "/ballots/me",
                "{\"ballot\":{\"form\":\"ranked\",\"ranks\":[[\"o1\"],[\"status-quo\"]]}}",
                "ballot");
    }
}
