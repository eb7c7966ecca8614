package org.isonomia.web.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.web.testing.Members.done;
import static org.isonomia.web.testing.Members.made;

import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A revision that a proposer has begun and not submitted. */
class RevisionDraftsIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void a_revision_is_kept_for_its_proposal_gone_on_with_and_gone_once_it_is_submitted() {
        var una = instance.member("Una");
        String revise = proposed(una, "Kites");
        var kept = keep(una, una.get(revise), revise, "A red one");
        assertThat(kept.location()).isEqualTo(revise);
        assertThat(una.get("/start").body()).contains("Your drafts", "Kites", ">Revision</span>");
        var open = una.get(revise);
        assertThat(open.body()).contains("which only you see", "A red one</textarea>");
        assertThat(una.page(revise.replace("/revise", "")).body())
                .as("the proposal is as it was")
                .doesNotContain("A red one");
        assertThat(keep(una, open, revise, "A blue one").status()).isEqualTo(303);
        var submitted = send(una, una.get(revise), revise, "A blue one");
        assertThat(una.follow(submitted).body()).contains("A blue one");
        assertThat(una.get("/start").body()).doesNotContain("Your drafts");
        assertThat(una.get(revise).body()).doesNotContain("which only you see");
    }

    @Test
    void nobody_else_sees_it_or_keeps_one() {
        var mia = instance.member("Mia");
        String revise = proposed(mia, "Whales");
        keep(mia, mia.get(revise), revise, "Secret whales");
        var ada = instance.founder();
        assertThat(ada.get(revise).body()).doesNotContain("Secret whales");
        var refused = keep(ada, ada.get(revise), revise, "Other whales");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Only the proposer can do this", "Other whales</textarea>");
        assertThat(instance.browser().get("/api/me/data").status()).isEqualTo(401);
        assertThat(mia.get("/api/me/data").body()).contains("Secret whales");
    }

    @Test
    void when_the_proposal_was_frozen_meanwhile_nothing_that_was_written_is_lost() {
        var lea = instance.member("Lea");
        String revise = proposed(lea, "Boats");
        var form = lea.get(revise);
        done(lea, lea.post("/api" + revise.replace("/revise", "/freeze"), "{\"version\":1}"));
        var refused = send(lea, form, revise, "With sails");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("The text is frozen", "With sails</textarea>");
        assertThat(keep(lea, form, revise, "With sails").status()).isEqualTo(303);
        assertThat(lea.get(revise).body())
                .contains("The text is frozen", "With sails</textarea>", "Begin a new proposal with these words");
        var anew = lea.submit("/proposals", "edit", "yes", "title", "Boats", "text", "With sails", "effect", "none");
        assertThat(anew.body()).contains("With sails</textarea>", "formaction=\"/drafts\"");
    }

    @Test
    void a_draft_of_an_earlier_version_says_so_and_can_replace_the_newest() {
        var kim = instance.member("Kim");
        String revise = proposed(kim, "Tents");
        keep(kim, kim.get(revise), revise, "Green tents");
        String title = "{\"version\":1,\"title\":\"Tents\",\"text\":\"Blue tents\",\"effects\":[]}";
        done(kim, kim.json("PUT", "/api" + revise.replace("/revise", ""), title, "blue"));
        var open = kim.get(revise);
        assertThat(open.body()).contains("The text has changed since", "Green tents</textarea>");
        assertThat(kim.follow(send(kim, open, revise, "Green tents")).body()).contains("Green tents");
    }

    @Test
    void what_another_window_kept_meanwhile_is_replaced_only_by_who_was_told() {
        var eva = instance.member("Eva");
        String revise = proposed(eva, "Lamps");
        var first = eva.get(revise);
        var second = eva.get(revise);
        keep(eva, first, revise, "From the first window");
        var told = keep(eva, second, revise, "From the second window");
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body()).contains("Another window has kept a draft", "From the second window</textarea>");
        assertThat(eva.get(revise).body()).contains("From the first window</textarea>");
        assertThat(keep(eva, told, revise, "From the second window").status()).isEqualTo(303);
        assertThat(eva.get(revise).body()).contains("From the second window</textarea>");
        assertThat(send(eva, second, revise, "From the second window").status()).isEqualTo(303);
        assertThat(eva.get("/start").body())
                .as("sent with a form from before it was kept, it takes no draft along")
                .contains("Your drafts");
    }

    private static String proposed(Browser who, String title) {
        String body = "{\"title\":\"%s\",\"text\":\"So be it.\"}".formatted(title);
        return made(who, who.post("/api/proposals", body)).replace("/api", "") + "/revise";
    }

    private static Reply keep(Browser who, Reply page, String revise, String text) {
        return submit(who, page, revise + "/draft", text);
    }

    private static Reply send(Browser who, Reply page, String revise, String text) {
        return submit(who, page, revise, text);
    }

    /** Sends the form of that page on. */
    private static Reply submit(Browser who, Reply page, String path, String text) {
        String title = page.body().replaceFirst("(?s).*?name=\"title\"[^>]*? value=\"([^\"]*)\".*", "$1");
        String draft = page.body().contains("name=\"draft\"") ? page.hidden("draft") : "";
        return who.submit(
                path,
                "version",
                page.hidden("version"),
                "draft",
                draft,
                "title",
                title,
                "text",
                text,
                "effect",
                "none");
    }
}
