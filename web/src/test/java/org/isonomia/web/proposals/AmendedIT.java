package org.isonomia.web.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.done;
import static org.isonomia.web.testing.Members.made;
import static org.isonomia.web.testing.Members.vote;

import java.time.Duration;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was decided is what a proposal to change it begins with. */
class AmendedIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    private final Browser ada = instance.founder();

    @Test
    void the_page_of_a_decision_leads_to_a_proposal_with_its_title_its_text_and_its_effects() {
        String proposal = made(ada, ada.post("/api/proposals", """
                {"title":"A cook","text":"Somebody cooks.","effects":[{"effect":"define-role","role":"r_cook",
                 "name":"Cook","purpose":"That we eat.","domains":["The kitchen"],"accountabilities":[],
                 "seats":1,"termDays":90}]}"""));
        adopt(proposal);
        String id = proposal.replaceFirst(".*/", "");
        assertThat(ada.page("/decisions/" + id).body()).contains("href=\"/proposals/new?amend=" + id + "\"");
        var form = ada.get("/proposals/new?amend=" + id);
        assertThat(form.body())
                .contains("It begins with what was decided", "href=\"/decisions/" + id + "\"")
                .contains("value=\"A cook\"", "Somebody cooks.</textarea>")
                .contains("value=\"Cook\"", "That we eat.</textarea>");
        assertThat(form.body()).containsPattern("name=\"effect\" value=\"define-role\"[^>]* checked");
    }

    @Test
    void an_address_of_no_matter_leads_to_the_blank_form() {
        for (String nothing : new String[] {"q_nothing", "x", "p_%3Cb%3E"})
            assertThat(ada.get("/proposals/new?amend=" + nothing).body())
                    .contains("name=\"title\"")
                    .doesNotContain("It begins with what was decided");
    }

    private void adopt(String proposal) {
        done(ada, ada.post(proposal + "/freeze", "{\"version\":1}"));
        String poll = made(ada, ada.post(proposal + "/poll", "{}"));
        vote(ada, poll, "yes");
        instance.clock().advance(Duration.ofHours(2));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ada.get(proposal).text("/line/state").equalsIgnoreCase("adopted"));
    }
}
