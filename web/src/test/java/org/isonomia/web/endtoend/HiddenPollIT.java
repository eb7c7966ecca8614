package org.isonomia.web.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.made;

import java.time.Duration;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An advisory poll whose choices nobody sees before the close, to the replay of the log. */
class HiddenPollIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void aChoiceIsSeenByNobodyBeforeTheCloseAndByEveryMemberAfterIt() {
        var ada = new Members(instance).founder("\"template\":\"advice\",\"pace\":\"same-day\"");
        String poll = made(ada, ada.post("/api/polls", """
                {"question":"Whom do we trust?","rule":"single-choice/2","hidden":true,
                 "options":[{"id":"o1","title":"Rosa"},{"id":"o2","title":"Emil"}]}"""));
        var cast = ada.json("PUT", poll + "/ballots/me", "{\"choice\":\"o2\",\"reason\":\"He is kind\"}", "cast");
        assertThat(cast.status()).as(cast.toString()).isEqualTo(200);
        ada.see(cast);
        assertThat(ada.get(poll + "/ballots").text("/items/0/voter/name")).isEqualTo("Ada");
        var ben = new Members(instance).join(ada, "Ben");
        for (String where : new String[] {poll + "/ballots", poll, "/api/history"})
            assertThat(ben.get(where).body()).as(where).doesNotContain("\"option\":\"o2\"", "He is kind");
        String page = ben.page(poll.replace("/api", "")).body();
        assertThat(page).contains("hidden until the close").doesNotContain("He is kind");

        instance.clock().advance(Duration.ofHours(2));

        await().atMost(PATIENCE)
                .until(() -> ada.get(poll).text("/poll/line/state").equalsIgnoreCase("decided"));
        assertThat(ada.get(poll + "/ballots").text("/items/0/choice/option")).isEqualTo("o2");
        assertThat(ada.get(poll + "/ballots").text("/items/0/reason")).isEqualTo("He is kind");
        assertThat(ada.get(poll).text("/poll/line/outcome")).isEqualToIgnoringCase("chosen");
        Audit.assertClean(ada);
    }
}
