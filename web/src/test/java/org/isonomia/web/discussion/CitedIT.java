package org.isonomia.web.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.web.testing.Members.done;
import static org.isonomia.web.testing.Members.made;

import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A comment that is begun about a proposal or an objection leads to it, and repeats nobody's words. */
class CitedIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void a_comment_is_begun_from_a_proposal_and_leads_to_the_version_it_is_about() {
        var ada = instance.founder();
        String thread = made(ada, ada.post("/api/threads", "{\"title\":\"Kites\",\"text\":\"Red ones.\"}"));
        String id = thread.replaceAll(".*/", "");
        String proposal =
                made(ada, ada.post("/api/proposals", """
                {"title":"A kite","text":"Let us fly it.","thread":"%s"}""".formatted(id))).replaceAll(".*/", "");
        String page = "/decisions/" + proposal;
        String link = page + "?part=" + proposal + "&amp;cite=" + proposal + ".1#say";
        assertThat(ada.get(page).body()).contains("href=\"" + link + "\"", "Comment on it");
        String begun =
                ada.get(page + "?part=" + proposal + "&cite=" + proposal + ".1").body();
        String text = "[On version 1 of the proposal](/proposals/" + proposal + "/versions/1)";
        assertThat(begun).contains(text);
        var posted = ada.submit("/threads/" + id + "/comments", "matter", proposal, "text", text + "\n\nBlue!");
        assertThat(ada.follow(posted).body()).contains("href=\"/proposals/" + proposal + "/versions/1\"", "Blue!");
        assertThat(ada.get("/proposals/" + proposal + "/versions/1").status()).isEqualTo(200);
    }

    @Test
    void a_comment_is_begun_from_an_objection_without_its_words_or_its_objectors_name() {
        var members = new Members(instance);
        var ada = instance.founder();
        var ben = members.join(ada, "Objector");
        String thread = made(ada, ada.post("/api/threads", "{\"title\":\"Wells\",\"text\":\"Where?\"}"));
        String poll = made(ada, ada.post("/api/polls", "{\"question\":\"A well?\",\"rule\":\"consent/1\"}"));
        String id = poll.replaceAll(".*/", "");
        done(ada, ben.json("PUT", poll + "/ballots/me", "{\"choice\":\"object\",\"reason\":\"It floods us\"}", "o"));
        String objector = ben.get("/api/me").text("/person/id");
        assertThat(ada.get("/decisions/" + id).body())
                .contains("It floods us", "id=\"objection-" + objector + "\"")
                .as("no thread to speak of it in")
                .doesNotContain("cite=");
        String begun = ada.get("/decisions/" + thread.replaceAll(".*/", "") + "?cite=" + id + "." + objector)
                .body();
        assertThat(begun)
                .contains("[On this objection](/decisions/" + id + "?part=" + id + "#objection-" + objector + ")")
                .doesNotContain("It floods us", "Objector");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"q_a.0", "q_a", "https://example.org", "q_a.1)[x](//evil.example", "p_a.q_b", "m_a.p_b", "x"})
    void what_no_link_of_ours_names_begins_nothing(String asked) {
        assertThat(Cited.of(asked)).isEmpty();
    }
}
