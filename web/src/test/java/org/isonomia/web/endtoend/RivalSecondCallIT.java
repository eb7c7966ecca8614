package org.isonomia.web.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.done;
import static org.isonomia.web.testing.Members.made;

import java.time.Duration;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A poll between rivals to which nobody comes, and its second call with the lower quorum, to the replay of the log. */
class RivalSecondCallIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void rivalsAreCalledOnceMoreAndStandWhereTheirLastPollLeavesThem() {
        var members = new Members(instance);
        var ada = members.founder("\"template\":\"majority\",\"pace\":\"same-day\"");
        for (String name : new String[] {"Ben", "Cy", "Dora"}) members.join(ada, name);
        String question = made(ada, ada.post("/api/questions", "{\"title\":\"Where from?\",\"text\":\"It is dry.\"}"));
        String id = question.substring("/api/questions/".length());
        String well = rival(ada, "A well", id);
        String cistern = rival(ada, "A cistern", id);
        String first = made(ada, ada.post(question + "/poll", "{}"));
        instance.clock().advance(Duration.ofMinutes(10));
        await().atMost(PATIENCE).until(() -> ada.get(first).status() == 200);
        assertThat(ada.get(well).text("/line/state")).isEqualToIgnoringCase("in-vote");
        prefer(ada, first);
        instance.clock().advance(Duration.ofMinutes(61));
        await().atMost(PATIENCE)
                .until(() -> ada.get(first).text("/poll/line/outcome").equalsIgnoreCase("quorum-failed"));
        await().atMost(PATIENCE)
                .until(() -> !ada.get(first).json().at("/poll/sequel/nextAt").isNull());
        String second = "/api/polls/" + ada.get(first).text("/poll/sequel/next");
        instance.clock().advance(Duration.ofDays(1));
        await().atMost(PATIENCE).until(() -> ada.get(second).status() == 200);
        assertThat(ada.get(second).json().at("/poll/ticks").isEmpty()).isTrue();
        prefer(ada, second);
        instance.clock().advance(Duration.ofDays(1));
        await().atMost(PATIENCE)
                .until(() -> ada.get(second).text("/poll/line/outcome").equalsIgnoreCase("adopted"));
        assertThat(ada.get(second).text("/poll/line/winners/0")).isEqualTo("A cistern");
        await().atMost(PATIENCE)
                .until(() -> ada.get(cistern).text("/line/state").equalsIgnoreCase("adopted"));
        assertThat(ada.get(well).text("/line/state")).isEqualToIgnoringCase("rejected");
        assertThat(ada.get(question).text("/line/state")).isEqualToIgnoringCase("settled");
        Audit.assertClean(ada);
    }

    private static void prefer(Browser who, String poll) {
        String ballot = "{\"ballot\":{\"form\":\"ranked\",\"ranks\":[[\"o2\"],[\"status-quo\"],[\"o1\"]]}}";
        done(who, who.json("PUT", poll + "/ballots/me", ballot, "ballot " + poll));
    }

    private static String rival(Browser who, String title, String question) {
        String proposal = made(who, who.post("/api/proposals", """
                {"title":"%s","text":"So be it.","question":"%s"}""".formatted(title, question)));
        done(who, who.post(proposal + "/freeze", "{\"version\":1}"));
        return proposal;
    }
}
