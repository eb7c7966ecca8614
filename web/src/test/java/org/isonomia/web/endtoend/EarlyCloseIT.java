package org.isonomia.web.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.frozen;
import static org.isonomia.web.testing.Members.made;
import static org.isonomia.web.testing.Members.vote;

import java.time.Duration;
import java.time.Instant;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A poll that closes early because everybody has voted, by the JSON API, to the replay of the log. */
class EarlyCloseIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void aPollInWhichAllHaveVotedClosesAfterADaysNotice() {
        var members = new Members(instance);
        var ada = members.founder("\"template\":\"majority\",\"pace\":\"week\"");
        var ben = members.join(ada, "Ben");
        String proposal = frozen(ada, "A kite");
        instance.clock().advance(Duration.ofDays(2));
        String poll = made(ada, ada.post(proposal + "/poll", "{}"));
        var announced = Instant.parse(ada.get(poll).text("/poll/line/closesAt"));
        vote(ada, poll, "yes");
        vote(ben, poll, "no");
        await().atMost(PATIENCE)
                .until(() -> ada.get(poll).json().at("/poll/sequel/hastened").asBoolean());
        var early = Instant.parse(ada.get(poll).text("/poll/line/closesAt"));
        assertThat(early).isBefore(announced).isAfter(instance.clock().instant().plus(Duration.ofHours(23)));
        assertThat(ada.page(poll.replace("/api", "")).body())
                .contains("Everybody on the roll has voted", "after a notice of");
        vote(ben, poll, "yes");
        instance.clock().advance(Duration.ofDays(1).plusMinutes(1));
        await().atMost(PATIENCE)
                .until(() -> ada.get(poll).text("/poll/line/outcome").equalsIgnoreCase("adopted"));
        Audit.assertClean(ada);
    }
}
