package org.isonomia.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.done;
import static org.isonomia.web.testing.Members.made;
import static org.isonomia.web.testing.Members.vote;

import java.time.Duration;
import java.util.List;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A proposal says when the community looks back on it; then it is asked by itself, of those who proposed or voted. */
class ReviewPathIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @Test
    void what_is_adopted_is_looked_back_on_by_itself_where_the_proposal_says_so() {
        var community = new Members(instance);
        var founder = community.founder("\"template\":\"majority\",\"pace\":\"same-day\"");
        var member = community.join(founder, "Ben");
        var form = founder.submit(
                "/proposals",
                "title",
                "A bench",
                "text",
                "By the well.",
                "effect",
                "none",
                "review",
                "91",
                "check",
                "yes");
        assertThat(form.body()).contains("The community looks back 91 days after it takes effect");
        var wrong = founder.submit(
                "/proposals", "title", "A bench", "text", "By the well.", "effect", "none", "review", "soon");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(founder.post(
                                "/api/proposals",
                                "{\"title\":\"A bank\",\"text\":\"So be it.\",\"effects\":[{\"effect\":\"plan-review\",\"days\":1097}]}")
                        .body())
                .contains("input/too-large");

        String proposal = made(
                founder,
                founder.post(
                        "/api/proposals",
                        "{\"title\":\"A path\",\"text\":\"So be it.\",\"effects\":[{\"effect\":\"plan-review\",\"days\":1}]}"));
        done(founder, founder.post(proposal + "/freeze", "{\"version\":1}"));
        String poll = community.opened(founder, proposal);
        for (var voter : List.of(founder, member)) vote(voter, poll, "yes");
        String page = poll.replace("/api", "");
        instance.clock().advance(Duration.ofMinutes(61));
        await().atMost(PATIENCE)
                .until(() -> founder.get(poll).json().at("/poll/enacted").isInt());
        var other = community.join(founder, "Cy");
        var ada = chromium.at(instance, founder);
        ada.opens(page).reloadsUntil("The community looks back on this from");
        ada.opens("/").sees("a review opens");
        assertThat(member.get("/api/home").json().at("/reviews").size()).isZero();

        instance.clock().advance(Duration.ofHours(25));
        await().atMost(PATIENCE)
                .until(() -> member.get("/api/home").json().at("/reviews").size() == 1);
        assertThat(other.get("/api/home").json().at("/reviews").size()).isZero();
        ada.opens("/").reloadsUntil("asks whether what you proposed or voted on did what was hoped.");
        ada.opens(page).reloadsUntil("Whether this did what was hoped is asked in a question of its own");
        ada.follows("Whether this did what was hoped is asked in a question of its own")
                .sees("Here the community looks back on what it decided")
                .follows("What was decided")
                .sees("A path");
        String question = member.get("/api/home").text("/reviews/0/review/question");
        assertThat(member.get("/api/decisions/" + question).text("/looksBack/title"))
                .isEqualTo("A path");
        made(
                member,
                member.post(
                        "/api/proposals",
                        "{\"title\":\"A wider path\",\"text\":\"It is too narrow.\",\"question\":\"%s\"}"
                                .formatted(question)));
        await().atMost(PATIENCE)
                .until(() -> member.get("/api/home").json().at("/reviews").size() == 0);
        org.isonomia.web.endtoend.Audit.assertClean(founder);
    }
}
