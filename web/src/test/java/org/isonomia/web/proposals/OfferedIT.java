package org.isonomia.web.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.web.testing.Members.frozen;
import static org.isonomia.web.testing.Members.made;

import java.time.Duration;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages offer what would be accepted, and name the zone of every time. */
class OfferedIT {
    private static final String OFFER = "/put-to-vote\"";

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void whatWouldBeRefusedIsNotOfferedAndEveryTimeNamesItsZone() {
        var founder = new Members(instance).founder("\"template\":\"majority\",\"pace\":\"week\"");
        String proposal = frozen(founder, "A kite");
        String page = proposal.replace("/api", "");
        var early = founder.page(page).body();
        assertThat(early)
                .contains("It cannot be put to the vote yet.", "it can be put to the vote from", "2 days after")
                .contains(" UTC", "title=\"UTC, UTC\"", "Times are in the zone UTC.")
                .doesNotContain(OFFER);
        assertThat(founder.submit(page + "/put-to-vote").body()).contains("it can be put to the vote from");
        String question = made(founder, founder.post("/api/questions", "{\"title\":\"Where?\",\"text\":\"Say.\"}"));
        String rival = made(founder, founder.post("/api/proposals", """
                {"title":"Here","text":"It is dry.","question":"%s"}""".formatted(question.replaceAll(".*/", ""))));
        founder.see(founder.post(rival + "/freeze", "{\"version\":1}"));
        assertThat(founder.page(question.replace("/api", "")).body())
                .contains("once a proposal in it is frozen, has its supporters")
                .doesNotContain(OFFER);
        instance.clock().advance(Duration.ofHours(49));
        assertThat(founder.page(page).body()).contains(OFFER).doesNotContain("It cannot be put to the vote yet");
        assertThat(founder.page(question.replace("/api", "")).body()).contains(OFFER);
        assertThat(founder.submit(page + "/put-to-vote").status()).isEqualTo(303);
    }
}
