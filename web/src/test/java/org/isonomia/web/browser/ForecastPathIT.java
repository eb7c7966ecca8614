package org.isonomia.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.web.testing.Members.done;
import static org.isonomia.web.testing.Members.made;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a member is told of a poll's chances before opening it: an advisory one, a proposal's and a question's. */
class ForecastPathIT {
    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @Test
    void theChancesAreShownBeforeAnyPollOpensAndAgainWithPreconditions() {
        var founder = new Members(instance).founder("\"template\":\"majority\",\"pace\":\"same-day\"");
        var ada = chromium.at(instance, founder);
        ada.opens("/polls/new").sees("The probability that it all comes true is");
        ada.fills("Question", "Shall we?");
        foreseen(ada, "Ada").has("Question", "Shall we?");
        ada.presses("Open the advisory poll").isAt("Shall we?").sees("recorded at the opening");
        ada.opens(page(Members.frozen(founder, "A kite")));
        foreseen(ada, "Ada").presses("Put to the vote").isAt("A kite");
        String question = question(founder);
        ada.opens(question).sees("A vote on it can be announced once a proposal in it is frozen");
        assertThat(founder.get("/api" + question + "/forecast").status()).isEqualTo(404);
        rival(founder, question);
        ada.opens(question);
        foreseen(ada, "Ada").presses("Announce the vote").sees("A vote on it is announced.");
        assertThat(founder.get("/api/polls/forecast?memberClass=nobody")
                        .json()
                        .at("/forecast/quorum/rollSize")
                        .asInt())
                .isZero();
    }

    /** Once more with a precondition, which is first typed wrong. */
    private static Person foreseen(Person ada, String owner) {
        String day = LocalDate.ofInstant(instance.clock().instant(), ZoneOffset.UTC)
                .plusDays(30)
                .toString();
        ada.fills("Preconditions, if there are any", "Ten chapters | the map | " + owner + " | soon | 40 %")
                .presses("Show how likely that is");
        ada.isTold("Choose a date.");
        ada.fills("Preconditions, if there are any", "Ten chapters | the map | " + owner + " | " + day + " | 40 %");
        return ada.presses("Show how likely that is").sees("Ten chapters, by").sees("as if they were independent");
    }

    private static String question(Browser founder) {
        return page(
                made(founder, founder.post("/api/questions", "{\"title\":\"Where from?\",\"text\":\"It is dry.\"}")));
    }

    private static void rival(Browser founder, String question) {
        String proposal = made(
                founder, founder.post("/api/proposals", """
                {"title":"A well","text":"We dig.","question":"%s"}""".formatted(question.substring("/questions/".length()))));
        done(founder, founder.post(proposal + "/freeze", "{\"version\":1}"));
    }

    private static String page(String path) {
        return path.replace("/api", "");
    }
}
