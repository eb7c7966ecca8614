package org.isonomia.web.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.web.testing.Members.made;

import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A matter that named no thread is talked about on its own page from the first words on. */
class MatterTalkIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void the_first_words_open_the_thread_about_a_proposal_and_stand_on_its_page() {
        var ada = instance.founder();
        String proposal = proposal(ada, "A bench");
        assertThat(ada.get("/decisions/" + proposal).body()).contains("Nobody has said anything about this yet");
        var sent = ada.submit("/decisions/" + proposal + "/talk", "talk", "begun", "text", "Under the *lime*?");
        assertThat(sent.location()).contains("/decisions/" + proposal + "?part=d_" + proposal);
        assertThat(ada.follow(sent).body())
                .contains("Under the <em>lime</em>?")
                .doesNotContain("Nobody has said anything");
        assertThat(ada.get("/api/decisions?mine=true").body())
                .as("the thread is no matter of its own")
                .doesNotContain("\"id\":\"d_" + proposal);
        var comment = ada.submit("/threads/d_" + proposal + "/comments", "matter", proposal, "text", "Yes, there.");
        assertThat(ada.follow(comment).body()).contains("Yes, there.");
    }

    @Test
    void who_comes_second_keeps_what_was_written_and_adds_it_as_a_comment() {
        var ada = instance.founder();
        var ben = new Members(instance).join(ada, "Second");
        String poll = made(ada, ada.post("/api/polls", "{\"question\":\"Which day?\"}"))
                .replaceAll(".*/", "");
        ada.see(ada.post("/api/decisions/" + poll + "/talk", "{\"text\":\"Sunday\"}"));
        var late = ben.submit("/decisions/" + poll + "/talk", "talk", "begun", "text", "Not on Sunday");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body())
                .contains("Somebody has begun this discussion meanwhile", ">Not on Sunday</textarea>")
                .contains("action=\"/threads/d_" + poll + "/comments\"");
    }

    @Test
    void nothing_is_said_without_words_about_nothing_or_by_a_stranger() {
        var ada = instance.founder();
        String proposal = proposal(ada, "A fence");
        var empty = ada.submit("/decisions/" + proposal + "/talk", "talk", "begun", "text", " ");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("Fill this in.");
        assertThat(ada.post("/api/decisions/q_unknown/talk", "{\"text\":\"?\"}").status())
                .isEqualTo(404);
        assertThat(ada.post("/api/decisions/d_" + proposal + "/talk", "{\"text\":\"?\"}")
                        .status())
                .isEqualTo(404);
        assertThat(instance.browser()
                        .post("/api/decisions/" + proposal + "/talk", "{\"text\":\"?\"}")
                        .status())
                .isEqualTo(401);
    }

    private static String proposal(Browser browser, String title) {
        return made(
                        browser,
                        browser.post("/api/proposals", "{\"title\":\"%s\",\"text\":\"So be it.\"}".formatted(title)))
                .replaceAll(".*/", "");
    }
}
