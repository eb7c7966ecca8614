package org.isonomia.web.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.done;
import static org.isonomia.web.testing.Members.frozen;
import static org.isonomia.web.testing.Members.made;
import static org.isonomia.web.testing.Members.vote;

import java.time.Duration;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AdviceIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void who_proposed_asks_two_hears_them_and_decides_alone() {
        var members = new Members(instance);
        var ada = members.founder("\"template\":\"advice\",\"pace\":\"same-day\"");
        var ben = members.join(ada, "Ben");
        var cy = members.join(ada, "Cy");
        String proposal = frozen(ada, "Paint the shed");
        String page = proposal.substring("/api".length());
        assertThat(ada.page(page).body()).contains("Ask for advice first: of at least 2 others");
        assertThat(ada.post(proposal + "/poll", "{}").body()).contains("proposals/too-few-advisers");

        var nobody = ada.submit(page + "/advisers", "advisers", "@ben", "another", "@nobody");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.body()).contains("value=\"@ben\"", "value=\"@nobody\"", "href=\"#f-another\"");
        assertThat(ada.submit(page + "/advisers", "advisers", "Ben", "another", "@cy")
                        .status())
                .isEqualTo(303);
        assertThat(ben.submit(page + "/advisers", "advisers", "@cy").status()).isEqualTo(422);

        assertThat(ben.get("/").body()).contains("asks for your advice", "Paint the shed");
        var empty = ben.submit(page + "/advice", "version", "1", "advice", "");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("Fill this in.");
        assertThat(ben.submit(page + "/advice", "version", "1", "advice", "Ask the neighbours first")
                        .status())
                .isEqualTo(303);
        assertThat(ada.page(page).body()).contains("Ask the neighbours first", "No answer. End of their time:");
        assertThat(ben.page(page).body()).contains("dir=\"auto\"", ">Ask the neighbours first</textarea>");
        assertThat(ada.post(proposal + "/poll", "{}").body()).contains("proposals/advice-awaited");
        done(cy, advise(cy, proposal, "Blue, if anything"));

        String poll = made(ada, ada.post(proposal + "/poll", "{}"));
        assertThat(ben.get(poll).json().at("/poll/line/roll").asInt()).isEqualTo(1);
        assertThat(ben.json("PUT", poll + "/ballots/me", "{\"choice\":\"no\"}", "no")
                        .body())
                .contains("polls/not-on-roll");
        assertThat(advise(cy, proposal, "Or green").body()).contains("proposals/in-vote");
        vote(ada, poll, "yes");
        instance.clock().advance(Duration.ofHours(2));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ada.get(poll).text("/poll/line/outcome").equalsIgnoreCase("adopted"));
        Audit.assertClean(ada);
    }

    private static Reply advise(Browser who, String proposal, String advice) {
        return who.json("PUT", proposal + "/advice/me", "{\"version\":1,\"advice\":\"%s\"}".formatted(advice), advice);
    }
}
