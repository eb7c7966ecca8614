package org.isonomia.web.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.isonomia.query.Views;
import org.isonomia.web.effects.KindOfDecision;
import org.isonomia.web.effects.KindsOfDecision;
import org.isonomia.web.polls.Pebbles;
import org.isonomia.web.request.Form;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a proposal becomes by what it changes, told before it is written. */
class KindsOfDecisionIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @RegisterExtension
    static final TestInstance advised = new TestInstance();

    @RegisterExtension
    static final TestInstance ranked = new TestInstance();

    @Test
    void who_decides_is_told_where_it_is_not_everybody_by_yes_and_no() {
        var byAdvice = new Members(advised).founder("\"template\":\"advice\",\"pace\":\"same-day\"");
        assertThat(byAdvice.get("/proposals/new").body()).contains("Who proposed decides, after asking at least");
        var byRank = new Members(ranked).founder("\"template\":\"ranked\",\"pace\":\"same-day\"");
        assertThat(byRank.get("/proposals/new").body()).contains("rivals are ranked together");
    }

    @Test
    void every_effect_that_is_offered_leads_to_one_kind_with_what_that_takes_and_its_odds() {
        var ada = instance.founder();
        var kinds = instance.bean(KindsOfDecision.class).of(Form.blank());
        assertThat(kinds.stream().flatMap(kind -> kind.effects().stream()))
                .containsExactlyInAnyOrder(
                        "none",
                        "define-role",
                        "appoint-member",
                        "assign-class",
                        "remove-member",
                        "suspend-member",
                        "grant-audit",
                        "publish-log",
                        "add-clause",
                        "form-circle");
        var page = ada.get("/proposals/new").body();
        for (KindOfDecision kind : kinds)
            assertThat(page).contains(Pebbles.of(kind.prospect().forecast()) + " in 20");
        assertThat(page)
                .contains("Kinds of decision", "href=\"/charter#role\"", "Defining roles", "Changing the charter")
                .containsPattern("(?s)class=\"now\" aria-current=\"true\"><b><a href=\"/charter#general\"");
    }

    @Test
    void what_is_needed_follows_the_members_at_once() {
        var ada = instance.founder();
        long before = needed();
        for (int i = 0; i < 9; i++) instance.member("Joins-" + (char) ('a' + i)).get("/api/community");
        assertThat(needed()).isGreaterThan(before);
        assertThat(ada.get("/proposals/new").body()).contains(needed() + " yes needed");
    }

    private static long needed() {
        return instance.bean(KindsOfDecision.class).of(Form.blank()).getFirst().needed();
    }

    @Test
    void the_chosen_effect_is_the_one_that_is_marked() {
        var page = instance.founder().get("/proposals/new?effect=define-role").body();
        assertThat(page)
                .containsPattern("class=\"now\" aria-current=\"true\"><b><a href=\"/charter#role\"")
                .doesNotContainPattern("class=\"now\" aria-current=\"true\"><b><a href=\"/charter#general\"");
    }

    @Test
    void what_is_told_of_each_is_what_its_poll_would_be_decided_by() {
        instance.founder();
        var byEffect = instance.bean(KindsOfDecision.class).of(Form.blank()).stream()
                .flatMap(kind -> kind.effects().stream().map(effect -> java.util.Map.entry(effect, kind)))
                .collect(Collectors.toMap(java.util.Map.Entry::getKey, java.util.Map.Entry::getValue));
        var charter = instance.bean(Views.class)
                .community()
                .community()
                .orElseThrow()
                .charter()
                .charter();
        var removing = byEffect.get("remove-member");
        assertThat(removing.procedure().threshold().share().numerator()).isEqualTo(2);
        assertThat(removing.needed())
                .isGreaterThanOrEqualTo(removing.prospect().floor())
                .isPositive();
        Function<String, KindOfDecision> kind = byEffect::get;
        assertThat(kind.apply("assign-class").procedure())
                .isEqualTo(charter.procedure(kind.apply("assign-class").kind()));
        assertThat(kind.apply("publish-log").prospect().floor()).isPositive();
    }
}
