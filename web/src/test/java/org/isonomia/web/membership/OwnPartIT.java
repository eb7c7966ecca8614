package org.isonomia.web.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.done;
import static org.isonomia.web.testing.Members.made;

import java.time.Duration;
import java.util.UUID;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One's own ballots, proposals and counts on one's own page, and on nobody else's. Ballots are hidden until the close. */
class OwnPartIT {
    private static final int MORE_THAN_A_PAGE = 11;

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    static Browser ada;
    static Browser ben;

    @BeforeAll
    static void vote() {
        var members = new Members(instance);
        ada = members.founder("\"template\":\"majority\",\"pace\":\"same-day\",\"visibility\":\"hidden\"");
        ben = members.join(ada, "Ben");
    }

    private static String ask(String question) {
        return made(ada, ada.post("/api/polls", "{\"question\":\"%s\"}".formatted(question)));
    }

    private static void cast(Browser who, String poll, String choice) {
        done(
                who,
                who.json(
                        "PUT",
                        poll + "/ballots/me",
                        "{\"choice\":\"%s\"}".formatted(choice),
                        UUID.randomUUID().toString()));
    }

    @Test
    void a_member_sees_their_own_ballots_with_how_it_ended_and_a_receipt_and_nobody_else_does() {
        String tea = ask("Shall there be tea?");
        cast(ada, tea, "yes");
        cast(ada, tea, "abstain");
        String position = ada.get(tea + "/ballots/me").text("/position");
        String me = ada.get("/me").body();
        assertThat(me).contains("Shall there be tea?", "Abstain", "Voting", "href=\"/receipts/" + position + "\"");
        assertThat(ben.get("/me").body())
                .contains("You have not voted yet.", "You voted in 0 of the")
                .doesNotContain("Abstain", "Shall there be tea?");
        assertThat(ben.get("/api/me/part").json().at("/ballots/items").size()).isZero();
        var part = ada.get("/api/me/part");
        assertThat(part.text("/ballots/items/0/choice/option")).isEqualTo("abstain");
        assertThat(part.raw().headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        instance.clock().advance(Duration.ofMinutes(61));
        await().atMost(Duration.ofSeconds(30)).until(() -> ada.get("/me").body().contains("</svg>advises no"));
        assertThat(ben.get("/me").body()).doesNotContain("Shall there be tea?");
    }

    @Test
    void a_ballot_that_was_withdrawn_is_not_listed() {
        String cake = ask("Shall there be cake?");
        cast(ben, cake, "yes");
        assertThat(ben.get("/me").body()).contains("Shall there be cake?");
        done(ben, ben.json("DELETE", cake + "/ballots/me", "", UUID.randomUUID().toString()));
        assertThat(ben.get("/me").body()).doesNotContain("Shall there be cake?");
    }

    @Test
    void many_ballots_are_read_on_page_by_page() {
        var cy = new Members(instance).join(ada, "Cy");
        for (int number = 1; number <= MORE_THAN_A_PAGE; number++) cast(cy, ask("Question " + number + "."), "no");
        String first = cy.get("/me").body();
        assertThat(first)
                .contains("Question 11.", "Question 2.", "You voted in 11 of the")
                .doesNotContain("Question 1.");
        String next = first.replaceFirst("(?s).*href=\"(/me\\?after=[^\"]+)\".*", "$1");
        assertThat(cy.get(next).body()).contains("Question 1.").doesNotContain("Question 2.");
        assertThat(cy.get("/me?after=nonsense").status()).isEqualTo(400);
    }

    @Test
    void what_one_proposed_and_how_much_one_said_is_counted_and_a_comment_taken_back_is_not() {
        var dora = new Members(instance).join(ada, "Dora");
        made(dora, dora.post("/api/proposals", "{\"title\":\"Buy lanterns\",\"text\":\"Two of them.\"}"));
        String thread = made(dora, dora.post("/api/threads", "{\"title\":\"Light\",\"text\":\"It is dark.\"}"));
        String comment = made(dora, dora.post(thread + "/comments", "{\"text\":\"Lanterns?\"}"));
        assertThat(dora.get("/me").body()).contains("Buy lanterns", "You drafted 1 proposal.", "You wrote 1 comment.");
        done(
                dora,
                dora.json(
                        "DELETE",
                        "/api/comments/" + comment.replaceFirst(".*[/#]", ""),
                        "",
                        UUID.randomUUID().toString()));
        assertThat(dora.get("/me").body()).contains("You wrote no comments.");
    }
}
