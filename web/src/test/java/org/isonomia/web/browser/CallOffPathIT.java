package org.isonomia.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.web.testing.Members.done;
import static org.isonomia.web.testing.Members.frozen;
import static org.isonomia.web.testing.Members.made;
import static org.isonomia.web.testing.Members.vote;

import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A poll that its opener calls off before anybody has voted, and what can be done afterwards. */
class CallOffPathIT {
    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @Test
    void aPollIsCalledOffAndItsProposalPutToTheVoteAgain() {
        var members = new Members(instance);
        var founder = members.founder("\"template\":\"majority\",\"pace\":\"same-day\"");
        var other = members.join(founder, "Ben");
        var ada = chromium.at(instance, founder);
        var ben = chromium.at(instance, other);
        String proposal = frozen(founder, "A kite");
        String early = made(founder, founder.post(proposal + "/poll", "{}"));
        founder.get(early);
        ben.opens(page(early)).sees("You have not voted yet").seesNo("Call this poll off");
        ada.opens(page(early))
                .presses("Call this poll off")
                .isAt("Call this poll off?")
                .presses("Call the poll off");
        ada.isTold("Why? Everybody can read it: Fill this in.")
                .fills("Why? Everybody can read it", "No wind today")
                .presses("Call the poll off");
        ada.isAt("A kite").sees("Called off before anybody had voted").sees("No wind today");
        ben.opens(page(early)).sees("Called off before anybody had voted");
        assertThat(other.json("PUT", early + "/ballots/me", "{\"choice\":\"yes\"}", "late")
                        .body())
                .contains("polls/poll-not-open");
        ada.opens(page(proposal)).presses("Put to the vote").sees("You have not voted yet");
        String again = "/api/polls/" + ada.page().url().replaceFirst(".*part=([^&#]*).*", "$1");
        vote(other, again, "yes");
        ada.page().reload();
        ada.seesNo("Call this poll off");
        assertThat(founder.post(again + "/cancel", "{\"why\":\"I lose\"}").body())
                .contains("polls/called-off-before");
        assertThat(other.post(again + "/cancel", "{\"why\":\"I lose\"}").body()).contains("polls/not-a-supporter");
        ada.goesTo("Community").follows("History").sees("Ada called off the poll “A kite” before anybody had voted.");
        done(founder, founder.post("/api/polls", "{\"question\":\"Which kite?\"}"));
    }

    private static String page(String path) {
        return path.replace("/api", "");
    }
}
