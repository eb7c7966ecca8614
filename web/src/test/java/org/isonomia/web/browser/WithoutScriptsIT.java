package org.isonomia.web.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.time.Duration;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What everyone has to be able to do, in a browser that runs no scripts, on a telephone. */
class WithoutScriptsIT {
    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @Test
    void signingInVotingAndSeeingTheResultTakeNoScripts() {
        var ada = instance.founder();
        var emil = instance.member("Emil");
        instance.member("Dora");
        String poll = ada.submit("/polls", "question", "Shall there be tea?").made();
        ada.submit(poll + "/ballot", "choice", "yes");
        emil.submit(poll + "/ballot", "choice", "yes");
        var options = new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 740);
        var dora = new Person(instance.url(), chromium.window(options));
        dora.opens("/")
                .isAt("Sign in")
                .fills("E-mail address", "dora@example.org")
                .fills("Password", "wrong words");
        dora.presses("Sign in").isTold("do not belong together").fills("Password", TestInstance.PASSWORD);
        dora.presses("Sign in").isAt("One thing needs you").follows("Shall there be tea?");
        dora.sees("2 of 3 have voted").chooses("Yes").presses("Cast my ballot").sees("You have voted: Yes.");
        dora.sees("3 of 3 have voted");
        instance.clock().advance(Duration.ofMinutes(61));
        dora.reloadsUntil("The advice is yes").sees("You voted: Yes.");
    }
}
