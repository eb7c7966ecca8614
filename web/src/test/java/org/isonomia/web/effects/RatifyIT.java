package org.isonomia.web.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.events.community.DecisionKind.RECALL;
import static org.isonomia.events.community.DecisionKind.ROLE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.RatificationEvent;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A community grows to seven, and is asked whether the rules of its founding stand. */
class RatifyIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void each_rule_of_the_founding_is_voted_on_by_itself_and_what_is_refused_becomes_a_question() {
        var all = new Members(instance);
        var ada = all.founder("\"template\":\"majority\",\"pace\":\"same-day\"");
        assertThat(ada.get("/charter").body())
                .contains("7 rules of this charter are provisional", "Once there are seven members");
        var members = new ArrayList<Browser>(List.of(ada));
        for (String name : List.of("Ben", "Cleo", "Dora", "Emil", "Fay", "Gil")) members.add(all.join(ada, name));
        instance.clock().advance(Duration.ofMinutes(11));
        await().atMost(PATIENCE)
                .until(() -> ada.get("/charter").body().contains("Each of these rules is put to the vote by itself:"));
        assertThat(ada.get("/").body()).contains("is put before all, rule by rule");

        instance.clock().advance(Duration.ofHours(3));
        await().atMost(PATIENCE).until(() -> ada.get("/charter").body().contains("was put to the vote:"));
        String role = matter(ROLE);
        await().atMost(PATIENCE).until(() -> ada.get(role).status() == 200);
        assertThat(ada.get(role).body())
                .contains("Shall this rule of the founding stand? defining roles", "put before all by itself")
                .contains("This rule of the founding stands by decision:")
                .doesNotContain("/cancel");
        nobodyBends(ada);
        for (var member : members) Members.vote(member, poll(ROLE), "yes");
        for (var member : members) Members.vote(member, poll(RECALL), "no");

        instance.clock().advance(Duration.ofDays(3));
        await().atMost(PATIENCE).until(() -> ada.get("/charter").body().contains("ratified by decision"));
        assertThat(ada.get("/charter").body()).contains("6 rules of this charter are provisional");
        assertThat(ada.get("/api/charter/procedures/role")
                        .json()
                        .at("/0/ratified/decidedBy")
                        .asString())
                .isEqualTo(poll(ROLE).replaceFirst(".*/", ""));
        assertThat(ada.get("/charter?version=1").body()).contains("7 rules of this charter are provisional");
        await().atMost(PATIENCE).until(() -> questions(ada).contains("recalling from roles"));
        String question = ada.get("/api/questions")
                .json()
                .at("/items")
                .valueStream()
                .filter(each -> each.at("/title").asString().endsWith("recalling from roles"))
                .map(each -> each.at("/id").asString())
                .findFirst()
                .orElseThrow();
        assertThat(ada.get("/decisions/" + question).body())
                .contains("begun by itself", "Nobody raised this question", "The result that asks for it")
                .doesNotContain("/withdraw");
        assertThat(ada.post("/api/questions/" + question + "/withdraw", "{}").body())
                .contains("raised-by-itself");
        assertThat(ada.get(matter(RECALL)).body()).doesNotContain("effect=ratify-procedure");
    }

    /** Not even in whose name it is asked. */
    private static void nobodyBends(Browser ada) {
        assertThat(ada.post(poll(ROLE) + "/cancel", "{\"why\":\"I founded it\"}")
                        .body())
                .contains("nobodys-proposal");
        var proposed = ada.post(
                "/api/proposals",
                "{\"title\":\"Mine stands\",\"text\":\"So be it.\",\"effects\":[{\"effect\":\"ratify-procedure\",\"of\":\"policy\",\"read\":1}]}");
        assertThat(proposed.status()).isEqualTo(422);
        assertThat(proposed.body()).contains("asked-by-itself");
        var form = ada.submit("/proposals", "title", "Mine", "text", "Stands.", "effect", "ratify-procedure");
        assertThat(form.status()).isEqualTo(422);
        assertThat(form.body()).contains("Stands.</textarea>");
    }

    private static String questions(Browser ada) {
        return ada.get("/api/questions").body();
    }

    private static String matter(DecisionKind of) {
        return "/decisions/" + RatificationEvent.proposal(1, of).value();
    }

    private static String poll(DecisionKind of) {
        return "/api/polls/p_" + RatificationEvent.proposal(1, of).value().substring(2);
    }
}
