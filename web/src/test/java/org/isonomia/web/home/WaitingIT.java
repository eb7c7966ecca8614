package org.isonomia.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a member waits for. */
class WaitingIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void what_one_voted_on_waits_for_others_and_what_one_has_still_to_vote_on_does_not() {
        var ada = instance.founder();
        var ben = instance.member("Ben");
        ada.follow(ada.submit("/proposals", "title", "Kites", "text", "Red ones.", "effect", "none"));
        var asked = ada.submit("/polls", "question", "Shall there be tea?");
        ada.follow(asked);
        assertThat(ada.get("/waiting").body()).contains("Kites").doesNotContain("Shall there be tea?");
        assertThat(ben.get("/waiting").body())
                .contains("Nothing waits for others.")
                .doesNotContain("Kites");
        ada.follow(ada.submit(asked.made() + "/ballot", "choice", "yes"));
        assertThat(ada.get("/waiting").body()).contains("Kites", "Shall there be tea?", "You voted", "one more needed");
        assertThat(ada.get("/api/waiting").json()).hasSize(2);
        assertThat(ada.get("/").body()).contains("href=\"/waiting\"");
    }
}
