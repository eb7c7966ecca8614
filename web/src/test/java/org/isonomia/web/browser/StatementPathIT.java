package org.isonomia.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.frozen;
import static org.isonomia.web.testing.Members.vote;

import java.time.Duration;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who proposed says in plain words what the result means, and says it better; others read it wherever the result stands. */
class StatementPathIT {
    private static final Duration PAST_THE_CLOSE = Duration.ofMinutes(61);

    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @Test
    void who_proposed_says_what_a_result_means_and_everybody_reads_each_version() {
        var community = new Members(instance);
        var founder = community.founder("\"template\":\"majority\",\"pace\":\"same-day\"");
        var member = community.join(founder, "Ben");
        String poll = community.opened(founder, frozen(founder, "A path to the trees"));
        String page = poll.replace("/api", "");
        var ada = chromium.at(instance, founder);
        var ben = chromium.at(instance, member);
        ada.opens(page).seesNo("What this result means");
        assertThat(founder.post(poll + "/statement", "{\"statement\":\"Done.\"}")
                        .body())
                .contains("polls/result-open");
        for (var voter : java.util.List.of(founder, member)) vote(voter, poll, "yes");
        instance.clock().advance(PAST_THE_CLOSE);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> founder.get(poll).text("/poll/line/outcome").equalsIgnoreCase("adopted"));

        ada.opens(page).sees("Nobody has said yet in plain words what this result means.");
        ada.unfolds("Say what it means").presses("Publish the statement").isTold("Fill this in.");
        ada.fills("What does this result mean?", "We lay the path in *spring*.").presses("Publish the statement");
        ada.sees("We lay the path in spring.");
        ada.unfolds("Say it anew")
                .fills("What does this result mean?", "We lay the path in *spring*, of gravel.")
                .presses("Publish the statement");
        ben.opens(page)
                .reloadsUntil("We lay the path in spring, of gravel.")
                .unfolds("One earlier version")
                .seesNo("Say it anew");
        assertThat(member.post(poll + "/statement", "{\"statement\":\"Mine.\"}").body())
                .contains("polls/not-yours-to-state");
        assertThat(founder.post(poll + "/statement", "{\"statement\":\"" + "a".repeat(4_001) + "\"}")
                        .body())
                .contains("input/too-long");

        var versions = member.get(poll + "/statements").json();
        assertThat(versions.size()).isEqualTo(2);
        assertThat(versions.at("/0/version").asInt()).isEqualTo(2);
        assertThat(versions.at("/1/text").asString()).isEqualTo("We lay the path in *spring*.");
        assertThat(member.get("/api/register")
                        .json()
                        .at("/items/0/statement/version")
                        .asInt())
                .isEqualTo(2);
        ben.opens("/decisions?stage=decided").sees("of gravel.");
        ben.opens(page + "/record").sees("We lay the path in spring, of gravel.");
        ben.opens("/search?q=gravel").reloadsUntil("Statement").sees("A path to the trees");
        assertThat(member.get("/api/search?q=gravel").json().at("/hits/0/kind").asString())
                .isEqualToIgnoringCase("statement");
        org.isonomia.web.endtoend.Audit.assertClean(founder);
    }
}
