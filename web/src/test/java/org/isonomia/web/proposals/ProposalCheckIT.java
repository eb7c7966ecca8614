package org.isonomia.web.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the author of a proposal is shown before anybody else is. */
class ProposalCheckIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void a_proposal_is_shown_with_what_it_would_do_and_take_and_nothing_is_published() {
        var ada = instance.founder();
        var checked =
                ada.submit("/proposals", "title", "Kites", "text", "A *red* one.", "effect", "none", "check", "yes");
        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.body())
                .contains("Check and publish", "<em>red</em>", "How it would be decided", "value=\"A *red* one.\"")
                .contains("name=\"confirmed\" value=\"yes\"")
                .doesNotContain("name=\"check\"");
        assertThat(ada.get("/api/proposals").body()).doesNotContain("Kites");

        var published = ada.submit(
                "/proposals", "title", "Kites", "text", "A *red* one.", "effect", "none", "confirmed", "yes");
        assertThat(published.status()).isEqualTo(303);
        assertThat(ada.follow(published).body()).contains("<em>red</em>");
    }

    @Test
    void what_would_be_refused_is_told_before_it_is_shown_and_nothing_typed_is_lost() {
        var ada = instance.founder();
        var refused = ada.submit("/proposals", "title", " ", "text", "A red one.", "effect", "none", "check", "yes");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Fill this in.", "A red one.", "Make a proposal");
    }

    @Test
    void what_cannot_be_undone_says_so_where_it_is_checked() {
        var ada = instance.founder();
        var checked = ada.submit(
                "/proposals", "title", "Open it", "text", "For all.", "effect", "publish-log", "check", "yes");
        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.body()).contains("no later decision can undo it");
    }

    @Test
    void whoever_goes_back_finds_what_they_wrote() {
        var ada = instance.founder();
        var again = ada.submit(
                "/proposals",
                "title",
                "Kites",
                "text",
                "<b>A red one.",
                "effect",
                "none",
                "confirmed",
                "yes",
                "edit",
                "yes");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).contains("&lt;b&gt;A red one.", "value=\"Kites\"", "name=\"check\"");
    }
}
