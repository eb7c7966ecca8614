package org.isonomia.web.circles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.made;

import java.time.Duration;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Circles from the proposal that forms one to its end, in pages and for programs. */
@org.junit.jupiter.api.TestInstance(Lifecycle.PER_CLASS)
class CirclesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String FORM =
            "{\"effect\":\"form-circle\",\"circle\":\"%s\",\"name\":\"%s\",\"purpose\":\"Grows\"%s,\"joining\":\"%s\"}";
    private static final String ALTER =
            "{\"effect\":\"alter-circle\",\"circle\":\"%s\",\"read\":%d,\"name\":\"%s\",\"purpose\":\"Grows\"}";
    private static final String MOVE = "{\"effect\":\"move-circle\",\"circle\":\"%s\",\"parent\":\"%s\"}";

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    private Browser ada;
    private Browser ben;

    @BeforeAll
    void found() {
        var members = new Members(instance);
        ada = members.founder("\"template\":\"majority\",\"pace\":\"same-day\"");
        ben = members.join(ada, "Ben");
    }

    @Test
    void a_circle_is_formed_from_its_page_and_members_join_and_leave_it_by_themselves() {
        assertThat(ada.get("/circles").body()).contains("/proposals/new?effect=form-circle");
        var checked = proposed("Choir", "Sings", "JOINED", "check");
        assertThat(checked.status()).as(checked.toString()).isEqualTo(200);
        assertThat(checked.body()).contains("A circle is formed:", "<strong dir=\"auto\">Choir</strong>");
        var published = proposed("Choir", "Sings", "JOINED", "confirmed");
        assertThat(published.status()).as(published.toString()).isEqualTo(303);
        ada.see(published);
        String id = published.location().replaceFirst("/decisions/q_([^?]*).*", "$1");
        adopt(backed("/api/proposals/q_" + id));
        String circle = "/circles/o_" + id;
        await().atMost(PATIENCE).until(() -> ada.get(circle).status() == 200);
        assertThat(ada.get(circle).body()).contains("Sings", "Nobody has joined it yet.", "href=\"/polls/p_");
        assertThat(ada.get("/circles").body()).contains("Choir", "0 members");

        assertThat(ben.submit(circle + "/join").status()).isEqualTo(303);
        await().atMost(PATIENCE).until(() -> ada.get(circle).body().contains("1 member<"));
        assertThat(ben.get(circle).body()).contains("You belong to this circle", "/leave\"");
        assertThat(ada.get("/api" + circle).json().at("/joined/items")).hasSize(1);
        var twice = ben.submit(circle + "/join");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.body()).contains("You belong to this circle already.");
        assertThat(ben.submit(circle + "/leave").status()).isEqualTo(303);
        await().atMost(PATIENCE).until(() -> ada.get(circle).body().contains("Nobody has joined it yet."));
        assertThat(ben.submit(circle + "/leave").body()).contains("You do not belong to this circle, or not any more.");
        assertThat(ben.get("/history").body()).contains("left the circle “Choir”");
    }

    @Test
    void everybody_belongs_to_some_circles_and_programs_are_told_why_nobody_joins_them() {
        adopt(ready("Feast", FORM.formatted("o_feast", "Feast", "", "all")));
        await().atMost(PATIENCE).until(() -> ada.get("/api/circles/o_feast").status() == 200);
        assertThat(ada.get("/circles/o_feast").body())
                .contains("Every member of the community belongs.")
                .doesNotContain("/circles/o_feast/join");
        assertThat(ada.get("/api/circles/o_feast").json().at("/line/members").asInt())
                .isEqualTo(2);
        for (String method : new String[] {"PUT", "DELETE"}) {
            var refused = ada.json(method, "/api/circles/o_feast/members/me", "", method);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("circles/everybody-belongs");
        }
        assertThat(ada.json("PUT", "/api/circles/o_none/members/me", "", "none").body())
                .contains("circles/circle-unknown");
        assertThat(ada.get("/circles/o_none").status()).isEqualTo(404);
        assertThat(ada.get("/circles/garbage").status()).isEqualTo(404);
        assertThat(ada.get("/api/circles?after=garbage").status()).isEqualTo(400);
    }

    @Test
    void a_circle_never_comes_to_lie_in_itself_and_its_form_offers_no_place_within() {
        adopt(ready("Garden", FORM.formatted("o_garden", "Garden", "", "joined")));
        adopt(ready("Fruit", FORM.formatted("o_fruit", "Fruit", ",\"parent\":\"o_garden\"", "joined")));
        await().atMost(PATIENCE).until(() -> ada.get("/circles/o_garden").body().contains("/circles/o_fruit"));
        var form = ada.get("/proposals/new?effect=move-circle&circle=o_garden").body();
        assertThat(form).contains("name=\"circle\" value=\"o_garden\"");
        assertThat(form.substring(form.indexOf("f-circlePlace")))
                .contains("In the community itself")
                .doesNotContain("Garden › Fruit", "<option value=\"o_garden\"");
        assertThat(ada.get("/proposals/new?effect=form-circle&newCircleParent=o_fruit")
                        .body())
                .contains("<option value=\"o_fruit\" selected>Garden › Fruit</option>");
        var refused = ada.post(ready("Round", MOVE.formatted("o_garden", "o_fruit")) + "/poll", "{}");
        assertThat(refused.body()).contains("effects/circle-under-itself", "Effect 1: the circle would lie in itself.");
        adopt(ready("Out", "{\"effect\":\"move-circle\",\"circle\":\"o_fruit\"}"));
        await().atMost(PATIENCE)
                .until(() -> ada.get("/circles/o_fruit").body().contains("It lies in the community itself"));
    }

    @Test
    void of_two_that_word_a_circle_anew_the_later_is_out_of_date_and_is_asked_anew() {
        adopt(ready("Bees", FORM.formatted("o_bees", "Bees", "", "joined")));
        await().atMost(PATIENCE).until(() -> ada.get("/circles/o_bees").status() == 200);
        assertThat(ada.get("/proposals/new?effect=alter-circle&circle=o_bees").body())
                .contains("Today (edition 1)", "name=\"circleName\"", "value=\"Bees\"");
        var first = ready("Hives", ALTER.formatted("o_bees", 1, "Hives"));
        var second = ready("Honey", ALTER.formatted("o_bees", 1, "Honey"));
        String one = put(first);
        String two = put(second);
        vote(one);
        vote(two);
        instance.clock().advance(Duration.ofHours(2));
        await().atMost(PATIENCE).until(() -> ada.get("/circles/o_bees").body().contains("Hives"));
        await().atMost(PATIENCE)
                .until(() -> ada.page(two.replace("/api", "")).body().contains("It is asked anew"));
        assertThat(ada.page(first.replace("/api", "")).body()).contains("<del dir=\"auto\">Bees</del>");
        var late = ready("Late", ALTER.formatted("o_bees", 1, "Wasps"));
        assertThat(ada.post(late + "/poll", "{}").body()).contains("effects/out-of-date");
    }

    @Test
    void a_dissolved_circle_hands_its_members_on_says_so_and_takes_nobody_any_more() {
        adopt(ready("Kitchen", FORM.formatted("o_kitchen", "Kitchen", "", "joined")));
        adopt(ready("Bread", FORM.formatted("o_bread", "Bread", ",\"parent\":\"o_kitchen\"", "joined")));
        await().atMost(PATIENCE).until(() -> ada.get("/circles/o_bread").status() == 200);
        assertThat(ben.json("PUT", "/api/circles/o_bread/members/me", "", "bread")
                        .status())
                .isEqualTo(200);
        String poll = put(ready("Enough", "{\"effect\":\"dissolve-circle\",\"circle\":\"o_bread\"}"));
        vote(poll);
        instance.clock().advance(Duration.ofDays(1));
        await().atMost(PATIENCE)
                .until(() -> ada.get(poll).text("/poll/line/state").equalsIgnoreCase("decided"));
        assertThat(ada.get("/circles/o_bread").body()).as("for a week").contains("It lies in");
        instance.clock().advance(Duration.ofDays(8));
        await().atMost(PATIENCE).until(() -> ada.get("/circles/o_bread").body().contains("It lay in"));
        assertThat(ben.get("/circles/o_bread").body())
                .contains("Dissolved", "went to what it lay in")
                .doesNotContain("/circles/o_bread/join", "effect=alter-circle");
        assertThat(ben.get("/circles/o_kitchen").body()).contains("You belong to this circle");
        assertThat(ben.submit("/circles/o_bread/join").body()).contains("This circle was dissolved.");
        assertThat(ada.get("/circles").body()).contains("Kitchen").doesNotContain("Bread");
        assertThat(ada.get("/proposals/new?effect=alter-circle&circle=o_bread").body())
                .contains("There is no such circle, or not any more.");
    }

    @Test
    void bad_input_is_told_and_nothing_typed_is_lost() {
        var nameless = proposed("", "Sings", "", "check");
        assertThat(nameless.status()).isEqualTo(422);
        assertThat(nameless.body()).contains(">Sings</textarea>", "f-newCircleJoining");
        for (String link : new String[] {"alter-circle&circle=o_none", "move-circle&circle=garbage", "dissolve-circle"})
            assertThat(ada.get("/proposals/new?effect=" + link).body())
                    .as(link)
                    .contains("There is no such circle, or not any more.");
        assertThat(ada.submit(
                                "/proposals",
                                "title",
                                "Nowhere",
                                "text",
                                "So be it.",
                                "effect",
                                "form-circle",
                                "newCircleName",
                                "Nowhere",
                                "newCirclePurpose",
                                "None",
                                "newCircleParent",
                                "garbage",
                                "newCircleJoining",
                                "ALL",
                                "check",
                                "yes")
                        .status())
                .isEqualTo(422);
        var tooLong = FORM.formatted("o_long", "x".repeat(121), "", "all");
        var body = "{\"title\":\"Long\",\"text\":\"So be it.\",\"effects\":[%s]}";
        assertThat(ada.post("/api/proposals", body.formatted(tooLong)).body()).contains("newCircleName");
        assertThat(ada.post("/api/proposals", body.formatted(FORM.formatted("o_x", "X", "", "some")))
                        .status())
                .isIn(400, 422);
    }

    private Reply proposed(String name, String purpose, String joining, String step) {
        return ada.submit(
                "/proposals",
                "title",
                "A circle",
                "text",
                "So be it.",
                "effect",
                "form-circle",
                "newCircleName",
                name,
                "newCirclePurpose",
                purpose,
                "newCircleJoining",
                joining,
                step,
                "yes");
    }

    private String ready(String title, String effect) {
        var body = "{\"title\":\"%s\",\"text\":\"So be it.\",\"effects\":[%s]}".formatted(title, effect);
        return backed(made(ada, ada.post("/api/proposals", body)));
    }

    private String backed(String proposal) {
        var supported = ben.json("PUT", proposal + "/support/me", "{\"version\":1}", "support" + proposal);
        assertThat(supported.status()).as(supported.toString()).isEqualTo(200);
        var frozen = ada.post(proposal + "/freeze", "{\"version\":1}");
        assertThat(frozen.status()).as(frozen.toString()).isEqualTo(200);
        return proposal;
    }

    private String put(String proposal) {
        return made(ada, ada.post(proposal + "/poll", "{}"));
    }

    private void adopt(String proposal) {
        String poll = put(proposal);
        vote(poll);
        instance.clock().advance(Duration.ofDays(4));
        await().atMost(PATIENCE).until(() -> ada.get(poll).body().contains("\"enacted\":1"));
    }

    private void vote(String poll) {
        for (Browser voter : new Browser[] {ada, ben}) {
            var cast = voter.json("PUT", poll + "/ballots/me", "{\"choice\":\"yes\"}", "ballot" + poll);
            assertThat(cast.status()).as(cast.toString()).isEqualTo(200);
        }
    }
}
