package org.isonomia.web.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.done;

import java.time.Duration;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ballot that its voter has begun and not cast. */
class BallotDraftsIT {
    private static final String NOT_CAST = "Saved for later, not cast yet.";

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    private final Browser ada = instance.founder();

    @Test
    void a_ballot_is_saved_shown_again_as_not_cast_and_gone_once_it_is_cast() {
        String poll = ask();
        long entries = entries();
        var saved = save(ada, poll, "rank-o2", "1", "reason", "Near the tea");
        assertThat(saved.location()).isEqualTo(poll + "/ballot");
        assertThat(entries()).as("nothing of it is in the log").isEqualTo(entries);
        var page = ada.get(poll + "/ballot");
        assertThat(page.body()).contains(NOT_CAST, "Only you see it", "Near the tea</textarea>", "You have not voted");
        assertThat(page.body()).containsPattern("(?s)name=\"rank-o2\".{0,140}<option value=\"1\" selected");
        assertThat(ada.page(poll).body()).contains(NOT_CAST);
        assertThat(ada.get("/").body()).contains(NOT_CAST);
        assertThat(ada.get("/api" + poll).json().at("/poll/line/voted").asInt()).isZero();
        save(ada, poll, "rank-o3", "1", "reason", "");
        assertThat(ada.get(poll + "/ballot").body()).contains(NOT_CAST).doesNotContain("Near the tea");
        ada.follow(ada.submit(poll + "/ballot", "rank-o3", "1", "reason", ""));
        assertThat(ada.get(poll + "/ballot").body()).doesNotContain(NOT_CAST);
        gone(poll);
    }

    @Test
    void a_change_that_is_saved_leaves_the_ballot_that_was_cast_as_it_is() {
        String poll = ask();
        ada.follow(ada.submit(poll + "/ballot", "rank-o1", "1", "reason", ""));
        gone(poll);
        save(ada, poll, "rank-o2", "1", "reason", "On second thoughts");
        assertThat(ada.get(poll + "/ballot").body())
                .contains(NOT_CAST, "the ballot you cast before counts", "On second thoughts</textarea>")
                .contains("You have voted: The hall");
        done(
                ada,
                ada.json(
                        "PUT",
                        "/api" + poll + "/ballots/me",
                        "{\"ballot\":{\"form\":\"ranked\",\"ranks\":[[\"o3\"]]}}",
                        "api"));
        gone(poll);
    }

    @Test
    void nobody_else_sees_it_and_it_is_sealed() {
        var ben = instance.member("Ben");
        String poll = ask();
        ben.get(poll);
        save(ada, poll, "rank-o2", "1", "reason", "Secret tea");
        assertThat(ben.get(poll + "/ballot").body()).doesNotContain("Secret tea", NOT_CAST);
        assertThat(ben.get("/").body()).doesNotContain(NOT_CAST);
        assertThat(ada.get("/api/me/data").body()).contains("Secret tea");
        assertThat(ada.get("/me/data").body()).contains("Secret tea");
        assertThat(ben.get("/api/me/data").body()).doesNotContain("Secret tea");
        assertThat(db().sql("select sealed from web.ballot_draft")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(stored -> stored.contains("Secret"));
    }

    @Test
    void what_is_wrong_with_it_is_kept_as_it_is_and_told_when_it_is_cast() {
        String poll = ask();
        assertThat(save(ada, poll, "rank-o1", "1", "rank-o2", "1", "reason", "").status())
                .isEqualTo(303);
        assertThat(ada.get(poll + "/ballot").body())
                .contains(NOT_CAST)
                .containsPattern("(?s)name=\"rank-o2\".{0,140}<option value=\"1\" selected");
        var nothing = save(ada, poll, "how", "marks", "reason", " ");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body()).contains("Fill something in first: nothing was saved.");
        assertThat(save(ada, poll, "other", "words", "reason", "é".repeat(150_000))
                        .body())
                .contains("longer than a draft can be kept");
    }

    @Test
    void it_is_discarded_after_it_was_asked_about_once_more() {
        String poll = ask();
        save(ada, poll, "rank-o2", "1", "reason", "Away");
        String discard = poll + "/ballot/draft/discard";
        assertThat(ada.submit(discard).body()).contains("Discard this draft?");
        assertThat(ada.get(poll + "/ballot").body()).contains("Away");
        assertThat(ada.submit(discard, "confirmed", "yes").location()).isEqualTo(poll + "/ballot");
        assertThat(ada.get(poll + "/ballot").body()).doesNotContain("Away", NOT_CAST);
    }

    @Test
    void it_goes_when_the_poll_ends_and_when_its_voter_leaves() {
        var cy = instance.member("Cy");
        String closing = ask();
        save(ada, closing, "rank-o2", "1", "reason", "");
        String left = ask();
        cy.get(left);
        save(cy, left, "rank-o2", "1", "reason", "");
        done(cy, cy.post("/api/me/leave", "{}"));
        gone(left);
        save(ada, left, "rank-o2", "1", "reason", "");
        ada.follow(ada.submit(left + "/cancel", "why", "No wind", "confirmed", "yes"));
        gone(left);
        assertThat(kept(closing)).isEqualTo(1);
        instance.clock().advance(Duration.ofMinutes(61));
        gone(closing);
        var late = save(ada, closing, "rank-o2", "1", "reason", "Too late");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("This poll has closed.", "Too late</textarea>");
    }

    @Test
    void who_may_not_vote_saves_none_and_a_short_ballot_has_nothing_to_save() {
        String poll = ask();
        instance.clock().advance(Duration.ofMinutes(1));
        var late = instance.member("Late");
        late.get(poll);
        assertThat(save(late, poll, "rank-o2", "1", "reason", "").status()).isEqualTo(422);
        var shorter = ada.submit("/polls", "question", "Tea?");
        ada.follow(shorter);
        assertThat(save(ada, shorter.made(), "choice", "yes", "reason", "").status())
                .isEqualTo(404);
    }

    private static Reply save(Browser who, String poll, String... fields) {
        return who.submit(poll + "/ballot/draft", fields);
    }

    private String ask() {
        var reply = ada.submit(
                "/polls", "question", "Where do we meet?", "rule", "irv/2", "options", "The hall\nThe barn\nThe loft");
        ada.follow(reply);
        return reply.made();
    }

    private long entries() {
        return ada.get("/api/history").json().at("/items/0/entry/position").asLong();
    }

    private static void gone(String poll) {
        await().atMost(Duration.ofSeconds(30)).until(() -> kept(poll) == 0);
    }

    private static long kept(String poll) {
        return db().sql("select count(*) from web.ballot_draft where poll = ?")
                .param(poll.replace("/polls/", ""))
                .query(Long.class)
                .single();
    }

    private static JdbcClient db() {
        return instance.bean(JdbcClient.class);
    }
}
