package org.isonomia.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.regex.Pattern;
import org.isonomia.audit.export.NotAnExportException;
import org.isonomia.audit.replay.Replay;
import org.isonomia.audit.replay.Report;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One community from its founding to the replay of its log, each step pressed in a window by one of its members. */
@Order(3)
class WholePathIT {
    private static final String ROLE = "Content curator";
    private static final Duration PAST_THE_CLOSE = Duration.ofMinutes(61);

    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @Test
    void aCommunityGoesItsWholePath() throws IOException, NotAnExportException {
        var ada = newcomer();
        var ben = newcomer();
        var cy = newcomer();
        found(ada);
        signOutAndIn(ada);
        String link = invite(ada);
        join(ben, link, "Ben");
        join(cy, link, "Cy");
        discuss(ada, ben, cy);
        draftAndSupport(ada, ben);
        vote(ada, ben, cy);
        appoint(ada, ben, cy);
        work(ben);
        resign(ben);
        readTheRecord(ada);
        Report report = replay(ada);
        assertThat(report.disagreements()).isEmpty();
        assertThat(report.clean()).isTrue();
        assertThat(report.texts().missing()).isZero();
    }

    private static void found(Person ada) {
        ada.opens("/")
                .isAt("Found a community")
                .fills("Name of the community", "Riverside")
                .fills("Language", "gibberish!")
                .fills("Time zone", "Nowhere/Town")
                .presses("Go on");
        ada.isTold("Give a language tag")
                .has("Name of the community", "Riverside")
                .has("Language", "gibberish!");
        ada.follows("Language: Give a language tag such as en, de or pt-BR.");
        assertThat(ada.page().getByLabel("Language")).isFocused();
        ada.fills("Language", "en").fills("Time zone", "Europe/Vienna").presses("Go on");
        ada.sees("17 to 9, and enough took part").chooses("Adopted unless an objection stands.");
        ada.chooses("An hour to vote, no waiting before.").presses("Go on");
        ada.fills("Your name", "Ada").fills("E-mail address", "no address").presses("Go on");
        ada.isTold("Give an e-mail address such as").has("Your name", "Ada");
        ada.fills("E-mail address", "ada@example.org")
                .fills("Password", Person.PASSWORD)
                .presses("Go on");
        ada.sees("Riverside").sees("An hour to vote, no waiting before.").presses("Change name and place");
        ada.has("Name of the community", "Riverside")
                .has("Time zone", "Europe/Vienna")
                .presses("Go on")
                .presses("Go on");
        ada.sees("The password you chose is kept").presses("Go on").presses("Found the community");
        ada.isAt("Nothing needs you").sees("Nothing needs you right now.");
    }

    private static void signOutAndIn(Person ada) {
        ada.unfolds("Ada, menu").presses("Sign out").isAt("Sign in");
        ada.fills("E-mail address", "ada@example.org")
                .fills("Password", "not the password")
                .presses("Sign in");
        ada.isTold("do not belong together").has("E-mail address", "ada@example.org");
        ada.fills("Password", Person.PASSWORD).presses("Sign in").isAt("Nothing needs you");
    }

    private static String invite(Person ada) {
        ada.goesTo("Community")
                .follows("Invite somebody")
                .fills("How many may join by it", "0")
                .presses("Make the link");
        ada.isTold("Give a number of at least 1.").has("How many may join by it", "0");
        ada.fills("How many may join by it", "5").presses("Make the link").sees("0 of 5 have joined");
        return ada.page().getByLabel("Link to copy").inputValue();
    }

    private static void join(Person person, String link, String name) {
        person.opens(link).isAt("Join Riverside").sees("Ada invites you to join Riverside.");
        person.fills("Your name", name).presses("Join").isTold("Choose a password of at least 12");
        person.has("Your name", name)
                .fills("Password", Person.PASSWORD)
                .presses("Join")
                .isTold("Fill this in.");
        person.fills("Your name", name)
                .fills("E-mail address", name.toLowerCase(java.util.Locale.ROOT) + "@example.org");
        person.fills("Password", Person.PASSWORD).presses("Join").isAt("Nothing needs you");
    }

    private static void discuss(Person ada, Person ben, Person cy) {
        ada.opens("/threads/new");
        ada.fills("What is it about?", "Our handbook is **out of date**.").presses("Open a thread");
        ada.isTold("Fill this in.").has("What is it about?", "Our handbook is **out of date**.");
        ada.fills("Title", "Who looks after our texts?").presses("Open a thread");
        ada.isAt("Who looks after our texts?").sees("The first words, without a comment yet");

        ben.opens("/threads").follows("Who looks after our texts?");
        ben.fills("Your comment", "I could try. @cy, would you help?")
                .presses("Comment")
                .sees("1 comment");
        cy.opens("/").sees("names you in a comment.").follows("Who looks after our texts?");
        cy.comment("Ben").locator("summary", text("Reply")).click();
        cy.comment("Ben").getByLabel("Your reply").fill("Gladly, on Sundays.");
        cy.comment("Ben").getByRole(AriaRole.BUTTON, named("Reply")).click();
        cy.sees("2 comments");
        assertThat(cy.content().locator("li.depth-2 article")).containsText("Gladly, on Sundays.");

        ben.page().reload();
        ben.comment("Ben").locator("summary", text("Revise or retract")).click();
        ben.fills("The revised text", "I will try. @cy, would you help?");
        ben.presses("Save the revision").follows("Revised once");
        ben.sees("I could try.").sees("I will try.");
        cy.fills("Your comment", "Never mind.").presses("Comment").sees("Never mind.");
        cy.comment("Cy").locator("summary", text("Revise or retract")).click();
        cy.comment("Cy")
                .getByRole(AriaRole.BUTTON, named("Retract this comment"))
                .click();
        cy.isAt("Retract this comment?").presses("Retract the comment");
        cy.sees("Its author retracted this comment.").seesNo("Never mind.");
    }

    private static void draftAndSupport(Person ada, Person ben) {
        ada.page().reload();
        ada.follows("Make a proposal from this thread").isAt("Make a proposal");
        ada.fills("Title", "Let one of us curate the handbook").fills("The proposal", "So that it stays true.");
        ada.chooses("define a role").fills("Name of the role", ROLE);
        ada.fills("Purpose", "Our texts say what is so.").fills("Domains", "The handbook");
        ada.fills("Seats", "").fills("Length of a term in days", "90").presses(Person.CHECK);
        ada.isTold("Give a whole number.").has("Name of the role", ROLE);
        ada.fills("Seats", "1").presses(Person.CHECK).isAt("Check and publish").sees("How it would be decided");
        ada.presses("Back to the form: nothing is sent")
                .has("Name of the role", ROLE)
                .publishes();
        ada.isAt("Let one of us curate the handbook");
        ada.follows("Revise").fills("The proposal", "So that it stays true, *and short*.");
        ada.presses("Save the new version")
                .sees("Version 2")
                .unfolds("What changed in version 2")
                .sees(", *and short*");
        ben.opens("/proposals").follows("Let one of us curate the handbook");
        ben.presses("Support this version").sees("2 supporters, 1 needed");
        ada.presses("Freeze: no more edits").presses("Freeze the text").presses("Put to the vote");
        ada.page().waitForURL(Pattern.compile("part=p_"));
    }

    private static void objection(Person ada, Person cy) {
        cy.opens("/")
                .follows("Let one of us curate the handbook")
                .chooses("Object")
                .presses("Cast my ballot");
        cy.isTold("reason").fills("Your reason", "Who trains them?").presses("Cast my ballot");
        cy.sees("You have voted: Object.").sees("Who trains them?");
        ada.reloadsUntil("Who trains them?").unfolds("Answer the objection").fills("Your answer", "Ben does.");
        ada.presses("Answer the objection").sees("The proposer answers: Ben does.");
        cy.reloadsUntil("Ben does.")
                .chooses("Consent")
                .presses("Change my ballot")
                .sees("You have voted: Consent.")
                .sees("withdrawn");
    }

    private static void vote(Person ada, Person ben, Person cy) {
        ada.isAt("Let one of us curate the handbook").sees("0 of 3 have voted").sees("You have not voted yet.");
        ben.opens("/")
                .follows("Let one of us curate the handbook")
                .chooses("Consent")
                .presses("Cast my ballot");
        ben.sees("You have voted: Consent.");
        ada.sees("1 of 3 has voted");
        objection(ada, cy);
        ada.sees("2 of 3 have voted")
                .chooses("Consent")
                .presses("Cast my ballot")
                .sees("3 of 3 have voted");
        ada.presses("Withdraw my ballot").sees("2 of 3 have voted").sees("Your ballot is withdrawn.");
        ada.chooses("Consent").presses("Cast my ballot").sees("3 of 3 have voted");
        instance.clock().advance(PAST_THE_CLOSE);
        assertThat(adopted(ada)).containsText("Quorum, counted in approvals: 1 needed, 3 given");
        assertThat(adopted(ada).getByText("met", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(2);
        cy.chooses("Consent").presses("Change my ballot").isTold("This poll has closed.");
        ada.sees("Its effect is in force.").page().reload();
        ada.sees("You voted: Consent.");
    }

    private static void appoint(Person ada, Person ben, Person cy) {
        ben.goesTo("Roles").sees("Vacant for").sees("nobody stands").follows(ROLE);
        ben.fills("Why do you stand?", "I read it anyway.")
                .presses("Stand for this role")
                .sees("I read it anyway.");
        ada.goesTo("Roles").follows(ROLE).follows("Propose to appoint").isAt("Make a proposal");
        ada.fills("Title", "Ben shall curate the handbook").fills("The proposal", "He stands, and he can.");
        ada.publishes()
                .sees("is offered a seat as")
                .presses("Freeze: no more edits")
                .presses("Freeze the text");
        ada.presses("Put to the vote").chooses("Yes").presses("Cast my ballot").sees("1 of 3 has voted");
        cy.opens("/")
                .follows("Ben shall curate the handbook")
                .chooses("Abstain")
                .presses("Cast my ballot");
        cy.sees("2 of 3 have voted");
        instance.clock().advance(PAST_THE_CLOSE);
        assertThat(adopted(ada)).isVisible();
        ben.opens("/").reloadsUntil("A seat is offered to you.").follows(ROLE).presses("Accept");
        assertThat(ben.region("Seats")).containsText("Ben");
    }

    private static void work(Person ben) {
        ben.follows("Open a task")
                .fills("What is to be done", "Mend the chapter on keys")
                .fills("Last day to complete it", "");
        ben.presses("Open a task").isTold("Choose a date.").has("What is to be done", "Mend the chapter on keys");
        String inAWeek =
                instance.clock().instant().plus(Duration.ofDays(7)).toString().substring(0, 10);
        ben.fills("Last day to complete it", inAWeek).presses("Open a task").isAt("Mend the chapter on keys");
        ben.presses("Take it on").fills("What did you do?", "Rewrote it, [see](https://example.org/keys).");
        ben.presses("Complete").sees("What was done").sees("completed");
    }

    private static void resign(Person ben) {
        ben.follows(ROLE).presses("Resign").isAt("Resign from this role?").presses("Resign");
        ben.sees("You have resigned.");
        assertThat(ben.region("Seats")).containsText("Vacant");
        ben.unfolds("The same as a table").sees("resigned");
        ben.opens("/me").sees("Earlier").sees(ROLE);
        ben.goesTo("Roles").sees("Vacant for");
    }

    private static void readTheRecord(Person ada) {
        ada.opens("/register").sees("Let one of us curate the handbook").sees("Adopted, in force");
        ada.goesTo("Community")
                .follows("Charter")
                .sees("Adopted unless an objection")
                .sees("provisional");
        ada.goesTo("Community").follows("History").follows("Show every entry by itself");
        var lines = ada.content().locator("ol > li");
        assertThat(lines.first()).containsText("Ben");
        assertThat(lines.getByRole(AriaRole.LINK)).hasCount(lines.count());
        lines.first().getByRole(AriaRole.LINK).click();
        ada.sees("roles.MandateEnded").sees("Leaf hash");
    }

    private static Report replay(Person ada) throws IOException, NotAnExportException {
        ada.goesTo("Community").follows("History").follows("Replay and check").isAt("Replay and check");
        Download download = ada.page().waitForDownload(() -> ada.follows("Download the export"));
        try (InputStream export = download.createReadStream()) {
            return Replay.of(export);
        }
    }

    private static Locator adopted(Person person) {
        return person.page()
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(Pattern.compile("^Adopted")));
    }

    private static Person newcomer() {
        return new Person(instance.url(), chromium.window(new NewContextOptions().setViewportSize(1280, 800)));
    }

    private static Locator.LocatorOptions text(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
