package org.isonomia.web.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whom a proposal names: by handle, by part of a name, and never one of several unasked. */
class NamedMembersIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    private static Browser ada;

    @BeforeAll
    static void members() {
        ada = instance.founder();
        for (String name : new String[] {"Benedikt-Berg", "Benno-Berg", "Chloé"}) joined(name);
        IntStream.range(0, 12).forEach(i -> joined("Zed-" + (char) ('a' + i)));
    }

    @Test
    void part_of_a_name_is_enough_where_one_member_is_called_like_that() {
        for (String typed : new String[] {"bened", "Berg Bene", "@benedikt-berg"})
            assertThat(check(typed).body()).as(typed).contains("Check and publish", "@<bdi>benedikt-berg</bdi>");
        assertThat(check("chloe").body()).as("without the accent").contains("@<bdi>chloe</bdi>");
    }

    @Test
    void of_several_nobody_is_picked_until_one_is_chosen() {
        var asked = check("Berg");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body())
                .contains(
                        "Several members are called like that",
                        "benedikt-berg",
                        "benno-berg",
                        "joined",
                        "value=\"Berg\"")
                .doesNotContainPattern("name=\"removed-is\"[^>]*checked");
        String benno = asked.body().replaceFirst("(?s).*name=\"removed-is\" value=\"([^\"]*)\".*", "$1");
        assertThat(check("Berg", "removed-is", benno).body()).contains("Check and publish", "benno-berg");
    }

    @Test
    void whoever_is_chosen_is_called_as_was_typed() {
        String other = instance.founder().get("/api/me").text("/person/id");
        var asked = check("Berg", "removed-is", other);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body()).contains("Several members are called like that");
    }

    @Test
    void more_than_can_be_shown_are_not_all_shown_and_it_is_said() {
        var asked = check("zed");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body()).contains("More members are called like that than can be shown");
        assertThat(asked.body().split("name=\"removed-is\"")).hasSize(11);
    }

    @Test
    void nobody_is_told_apart_from_somebody_who_left() {
        var gone = joined("Quentin");
        assertThat(check("quen").status()).isEqualTo(200);
        ada.see(gone.post("/api/me/leave", "{}"));
        ada.get("/api/community");
        for (String typed : new String[] {"quen", "@quentin", "%", "_", "!!", "nobody at all"}) {
            var refused = check(typed);
            assertThat(refused.status()).as(typed).isEqualTo(422);
            assertThat(refused.body()).contains("Nobody who belongs is called like that");
        }
    }

    @Test
    void what_is_typed_is_looked_up_for_members_alone() {
        assertThat(ada.get("/members/called/removed?removed=berg").body())
                .contains("2 members are called like that", "benno-berg")
                .doesNotContain("<html");
        assertThat(ada.get("/members/called/removed?removed=xyz").body()).contains("Nobody who belongs");
        assertThat(ada.get("/members/called/removed?removed=").body()).doesNotContain("Nobody", "radio");
        assertThat(instance.browser()
                        .get("/members/called/removed?removed=berg")
                        .body())
                .doesNotContain("benno");
    }

    @Test
    void an_appointment_without_a_candidate_is_told_and_nothing_is_lost() {
        var refused = ada.submit("/proposals", "title", "A cook", "text", "Words", "effect", "appoint-member");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#f-candidate\"", "value=\"A cook\"");
    }

    /** From then on every page knows them. */
    private static Browser joined(String name) {
        var member = instance.member(name);
        assertThat(member.get("/api/community").status()).isEqualTo(200);
        return member;
    }

    private static Reply check(String typed, String... more) {
        var fields = new java.util.ArrayList<>(java.util.List.of(
                "title", "Out", "text", "Words", "effect", "remove-member", "removed", typed, "check", "yes"));
        fields.addAll(java.util.List.of(more));
        return ada.submit("/proposals", fields.toArray(String[]::new));
    }
}
