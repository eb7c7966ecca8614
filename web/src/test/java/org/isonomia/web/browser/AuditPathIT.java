package org.isonomia.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.web.testing.Members.made;
import static org.isonomia.web.testing.Members.vote;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.time.Duration;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A member follows a decision through the log, has it recounted, and sees what tampering looks like. */
class AuditPathIT {
    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @Test
    void aResultIsFollowedThroughTheLogAndRecounted() {
        var founder = instance.founder();
        String poll = made(founder, founder.post("/api/polls", "{\"question\":\"Shall we?\"}"));
        vote(founder, poll, "yes");
        instance.clock().advance(Duration.ofMinutes(61));
        var ada = chromium.at(instance, founder);
        ada.opens(poll.replace("/api", "")).reloadsUntil("Check this result").follows("Check this result");
        ada.isAt("A decision step by step").sees("polls.PollOpened").sees("polls.BallotCast");
        ada.reloadsUntil("polls.PollDecided").presses("Recount").sees("The recount agrees");
        assertThat(founder.get("/log/proof/0").status()).isEqualTo(200);
        assertThat(instance.browser()
                        .get(poll.replace("/api/polls", "/audit/decisions"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void tamperingIsShownRedBesideGreenAlsoWithoutScripts() {
        var emil = instance.member("Emil");
        var window = chromium.window(new NewContextOptions().setJavaScriptEnabled(false));
        var signedOut = new Person(instance.url(), window);
        signedOut
                .opens("/sign-in")
                .fills("E-mail address", "emil@example.org")
                .fills("Password", TestInstance.PASSWORD);
        signedOut.presses("Sign in").opens("/audit").follows("What tampering looks like");
        signedOut.chooses("Make a vote unhappen").presses("Do it, and audit");
        signedOut.reloadsUntil("The untouched copy: ✓ clean").sees("The changed copy: ✓ clean");
        signedOut.sees("for someone who kept a checkpoint: ✗ not clean").sees("the log has shrunk");
        instance.clock().advance(Duration.ofSeconds(20));
        signedOut.chooses("Let a stranger vote").presses("Do it, and audit");
        signedOut.reloadsUntil("The changed copy: ✗ not clean").sees("m_stranger");
        assertThat(emil.submit("/audit/tampering", "kind", "EVERYTHING").status())
                .isEqualTo(422);
        assertThat(instance.browser().get("/audit/tool").status()).isEqualTo(200);
    }
}
