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
    void a_matter_that_named_a_thread_gets_no_second_one_and_the_words_are_kept_for_that() {
        var ada = instance.founder();
        String thread = made(ada, ada.post("/api/threads", "{\"title\":\"Pond\",\"text\":\"Dig?\"}"))
                .replaceAll(".*/", "");
        String proposal = made(
                        ada,
                        ada.post(
                                "/api/proposals",
                                "{\"title\":\"A pond\",\"text\":\"Dig.\",\"thread\":\"%s\"}".formatted(thread)))
                .replaceAll(".*/", "");
        var second = ada.submit("/decisions/" + proposal + "/talk", "talk", "begun", "text", "Ducks");
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.body())
                .contains("Somebody has begun this discussion meanwhile", ">Ducks</textarea>")
                .contains("action=\"/threads/" + thread + "/comments\"");
        var posted = ada.post("/api/decisions/" + proposal + "/talk", "{\"text\":\"Ducks\"}");
        assertThat(posted.status()).isEqualTo(422);
        assertThat(posted.body()).contains("discussion/thread-open");
        assertThat(ada.get("/api/threads/d_" + proposal).status()).isEqualTo(404);
    }

    @Test
    void whoever_the_first_words_name_finds_them_on_home_until_they_say_something_there() {
        var ada = instance.founder();
        var ben = new Members(instance).join(ada, "Ben-Named");
        String proposal = proposal(ada, "A lantern");
        ada.follow(
                ada.submit("/decisions/" + proposal + "/talk", "talk", "begun", "text", "Who has the key? @ben-named"));
        ada.see(ada.post("/api/threads", "{\"title\":\"Keys\",\"text\":\"@ben-named, yours?\"}"));
        assertThat(ben.get("/").body())
                .contains("href=\"/threads/d_" + proposal + "#comments\"", ">A lantern</a>", ">Keys</a>");
        ben.follow(ben.submit("/threads/d_" + proposal + "/comments", "matter", proposal, "text", "I have."));
        assertThat(ben.get("/").body()).contains(">Keys</a>").doesNotContain("/threads/d_" + proposal);
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
