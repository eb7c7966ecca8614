package org.isonomia.web.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.web.testing.Members.done;
import static org.isonomia.web.testing.Members.made;

import java.util.UUID;
import org.isonomia.events.MemberId;
import org.isonomia.web.drafts.Drafts;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A proposal that its author has begun and not published. */
class DraftsIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void a_draft_is_kept_gone_on_with_and_gone_once_it_is_published() {
        var una = instance.member("Una");
        String head =
                una.get("/api/history").json().at("/items/0/entry/position").asString();
        var kept = una.submit("/drafts", "title", "Kites", "text", "A red", "effect", "none", "check", "yes");
        String draft = kept.location();
        assertThat(una.get("/api/history").json().at("/items/0/entry/position").asString())
                .as("no entry of it")
                .isEqualTo(head);
        assertThat(una.get("/start").body()).contains("Your drafts", "Kites", "href=\"" + draft + "\"");
        var open = una.follow(kept);
        assertThat(open.body()).contains("which only you see", "value=\"Kites\"", "A red</textarea>", "name=\"check\"");

        var again = submit(una, open, "/drafts", "A red one");
        assertThat(again.location()).isEqualTo(draft);
        var checked = submit(una, una.follow(again), "/proposals", "A red one", "check", "yes");
        assertThat(checked.body()).contains("Check and publish", "Keep as a draft");
        var published = submit(una, checked, "/proposals", "A red one", "confirmed", "yes");
        assertThat(una.follow(published).body()).contains("A red one");
        assertThat(una.get(draft).status()).isEqualTo(404);
        assertThat(una.get("/start").body()).doesNotContain("Your drafts");
    }

    @Test
    void a_draft_of_another_member_is_not_found() {
        var mia = instance.member("Mia");
        String draft = keep(mia, "Secret kites").location();
        var ada = instance.founder();
        assertThat(ada.get(draft).status()).isEqualTo(404);
        assertThat(ada.submit(draft + "/discard", "confirmed", "yes").status()).isEqualTo(404);
        assertThat(ada.get("/start").body()).doesNotContain("Secret kites");
        var open = mia.get(draft);
        var taken = submit(ada, open, "/drafts", "Other words");
        assertThat(ada.follow(taken).body()).contains("Other words").doesNotContain("Secret kites");
        assertThat(mia.get(draft).body()).contains("Secret kites").doesNotContain("Other words");
        assertThat(ada.get("/drafts/nothing").status()).isEqualTo(404);
    }

    @Test
    void what_another_window_kept_meanwhile_is_not_replaced() {
        var lea = instance.member("Lea");
        var kept = keep(lea, "Kites");
        var first = lea.follow(kept);
        var second = lea.follow(kept);
        submit(lea, first, "/drafts", "From the first window");
        var beside = submit(lea, second, "/drafts", "From the second window");
        assertThat(beside.location()).isNotEqualTo(kept.location());
        assertThat(lea.follow(beside).body()).contains("From the second window", "Another window has kept this draft");
        assertThat(lea.get(kept.location()).body()).contains("From the first window");

        submit(lea, second, "/proposals", "From the second window", "confirmed", "yes");
        assertThat(lea.get(kept.location()).body())
                .as("published from an earlier version, it takes no later one along")
                .contains("From the first window");
    }

    @Test
    void the_same_form_sent_twice_is_one_draft() {
        var eva = instance.member("Eva");
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) eva.submitAs(key, "/drafts", "title", "Twice", "text", "T", "effect", "none");
        assertThat(drafts(eva)).isEqualTo(1);
    }

    @Test
    void nobody_keeps_more_than_there_is_room_for_and_what_was_written_is_still_there() {
        var max = instance.member("Max");
        for (int i = 0; i < Drafts.MOST; i++)
            assertThat(keep(max, "No. " + i).status()).isEqualTo(303);
        var refused = keep(max, "One too many");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Publish or discard one of them", "One too many");
        String one = max.get("/start").body().replaceFirst("(?s).*?(/drafts/[0-9a-f-]{36}).*", "$1");
        assertThat(max.submit(one + "/discard").body()).contains("Discard this draft?", "cannot be undone");
        assertThat(drafts(max)).isEqualTo(Drafts.MOST);
        assertThat(max.submit(one + "/discard", "confirmed", "yes").location()).isEqualTo("/start");
        assertThat(keep(max, "One too many").status()).isEqualTo(303);
    }

    @Test
    void what_is_longer_than_a_draft_can_be_is_refused_and_not_cut() {
        var liv = instance.member("Liv");
        var refused = liv.submit("/drafts", "title", "Long", "text", "é".repeat(140_000), "effect", "none");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("longer than a draft can be kept", "ééé");
        assertThat(drafts(liv)).isZero();
    }

    @Test
    void a_draft_whose_question_is_over_opens_with_its_words_and_can_stand_alone() {
        var kim = instance.member("Kim");
        String question = made(kim, kim.post("/api/questions", "{\"title\":\"Where?\",\"text\":\"Say.\"}"));
        String id = question.replaceAll(".*/", "");
        var kept = kim.submit("/drafts", "title", "Here", "text", "It is dry.", "effect", "none", "question", id);
        assertThat(kim.follow(kept).body()).contains("will stand in a question").doesNotContain("withdrew it");
        done(kim, kim.post(question + "/withdraw", "{}"));
        var stale = kim.get(kept.location());
        assertThat(stale.body()).contains("Whoever raised this question withdrew it", "It is dry.", "stand alone");
        var alone = submit(kim, stale, "/proposals", "It is dry.", "question", id, "alone", "yes", "confirmed", "yes");
        assertThat(alone.status()).isEqualTo(303);
        assertThat(kim.follow(alone).body()).contains("It is dry.");
    }

    @Test
    void a_draft_that_names_who_has_left_says_so() {
        var tom = instance.member("Tom");
        var zoe = instance.member("Zoe");
        zoe.get("/api/community");
        var kept = tom.submit(
                "/drafts",
                "title",
                "Zoe",
                "text",
                "Thanks",
                "effect",
                "assign-class",
                "assignee",
                "@zoe",
                "memberClass",
                "Elders");
        assertThat(tom.follow(kept).body()).doesNotContain("href=\"#f-assignee\"");
        done(tom, zoe.post("/api/me/leave", "{}"));
        assertThat(tom.get(kept.location()).body()).contains("href=\"#f-assignee\"", "@zoe", "Elders");
    }

    @Test
    void a_draft_that_names_several_opens_without_a_fault_and_is_asked_about_when_it_is_checked() {
        for (String name : new String[] {"Tess-One", "Tess-Two"})
            instance.member(name).get("/api/community");
        var uli = instance.member("Uli");
        var kept = uli.submit("/drafts", "title", "Out", "text", "Words", "effect", "remove-member", "removed", "tess");
        var open = uli.follow(kept);
        assertThat(open.body()).contains("value=\"tess\"").doesNotContain("class=\"errors\"");
        var checked = uli.submit(
                "/proposals",
                "title",
                "Out",
                "text",
                "Words",
                "effect",
                "remove-member",
                "removed",
                "tess",
                "check",
                "yes");
        assertThat(checked.body()).contains("Several members are called like that");
    }

    @Test
    void what_is_not_filled_in_yet_is_no_fault_of_a_draft() {
        var jan = instance.member("Jan");
        var kept = jan.submit("/drafts", "title", "", "text", "", "effect", "define-role", "roleName", "Cook");
        assertThat(jan.follow(kept).body()).contains("value=\"Cook\"").doesNotContain("class=\"errors\"");
        assertThat(jan.get("/start").body()).contains("Without a title");
    }

    @Test
    void drafts_are_in_a_members_own_data_and_sealed_in_the_database() {
        var ina = instance.member("Ina");
        keep(ina, "Balloons");
        assertThat(ina.get("/api/me/data").json().at("/drafts/0/fields/title/0").asString())
                .isEqualTo("Balloons");
        assertThat(ina.get("/me/data").body()).contains("Balloons");
        assertThat(instance.founder().get("/api/me/data").body()).doesNotContain("Balloons");
        assertThat(instance.bean(JdbcClient.class)
                        .sql("select sealed from web.proposal_draft")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(stored -> stored.contains("Balloons"));
    }

    private static Reply keep(Browser who, String title) {
        return who.submit("/drafts", "title", title, "text", "Words", "effect", "none");
    }

    /** Sends the form of that page on. */
    private static Reply submit(Browser who, Reply page, String path, String text, String... more) {
        var fields = new java.util.ArrayList<>(
                java.util.List.of("title", "Kites", "text", text, "effect", "none", "draft", page.hidden("draft")));
        fields.addAll(java.util.List.of(more));
        return who.submitAs(key(page), path, fields.toArray(String[]::new));
    }

    /** Of the form of the proposal, which may not be the first on its page. */
    private static String key(Reply page) {
        return page.body()
                .replaceFirst("(?s).*?action=\"/proposals\".*?name=\"idempotencyKey\" value=\"([^\"]*)\".*", "$1");
    }

    private static int drafts(Browser who) {
        return instance.bean(Drafts.class)
                .of(new MemberId(who.get("/api/me").text("/person/id")))
                .size();
    }
}
