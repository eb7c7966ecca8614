package org.isonomia.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.done;

import java.time.Duration;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A member looks at what is kept of them, and has it erased. */
class OwnDataPathIT {
    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @Test
    void aMemberReadsAllThatIsKeptOfThemAndHasItErased() {
        var members = new Members(instance);
        var founder = members.founder("\"template\":\"majority\",\"pace\":\"same-day\"");
        var other = members.join(founder, "Ben");
        done(other, other.post("/api/threads", "{\"title\":\"Kites\",\"text\":\"I like them red.\"}"));
        var ben = chromium.at(instance, other);
        ben.opens("/me").follows("Read it, take it along, or have it erased").isAt("Your data");
        ben.sees("ben@example.org").unfolds("in the log").sees("I like them red.");
        ben.presses("Erase my personal data").isAt("Erase your personal data?").sees("Nobody can undo this");
        ben.presses("Erase my personal data");
        await().atMost(Duration.ofSeconds(30)).until(() -> other.get("/api/me").status() == 401);
        var ada = chromium.at(instance, founder);
        ada.opens("/threads").reloadsUntil("erased");
        ada.seesNo("Kites").opens("/members").seesNo("Ben");
        assertThat(founder.get("/history").body()).contains("A former member had their personal data erased.");
        org.isonomia.web.endtoend.Audit.assertClean(founder);
    }
}
