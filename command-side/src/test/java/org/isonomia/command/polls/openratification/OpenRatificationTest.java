package org.isonomia.command.polls.openratification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.community.Provisional.FOUNDED;
import static org.isonomia.command.community.Provisional.charterOfFounding;
import static org.isonomia.command.community.Provisional.member;
import static org.isonomia.command.community.Provisional.members;
import static org.isonomia.command.polls.Votes.charter;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_DUE;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.Event;
import org.isonomia.events.PollId;
import org.isonomia.events.community.CharterEvent.ProcedureAmended;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.RatificationEvent;
import org.isonomia.events.community.RatificationEvent.RatificationCalled;
import org.isonomia.events.community.RatificationEvent.RatificationOpened;
import org.isonomia.events.effects.RatifyProcedure;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.rules.quorum.Quorum;
import org.junit.jupiter.api.Test;

class OpenRatificationTest {
    private static final OpenRatification OPEN = new OpenRatification(1);
    private static final List<DecisionKind> TWO = List.of(DecisionKind.CHARTER, DecisionKind.ROLE);
    private final SliceFixture called = SliceFixture.of(OpenRatificationDecision.READS)
            .given(FOUNDED, charterOfFounding())
            .given(members(7))
            .given(new RatificationCalled(1, TWO, NOON));

    @Test
    void each_rule_is_a_proposal_of_its_own_put_to_the_vote_of_all_at_once() {
        called.when(OPEN).expectEventsSatisfying(events -> {
            assertThat(events.getFirst()).isEqualTo(new RatificationOpened(1, TWO));
            for (DecisionKind of : TWO) {
                var proposal = RatificationEvent.proposal(1, of);
                assertThat(of(events, ProposalDrafted.class))
                        .anySatisfy(drafted -> assertThat(drafted)
                                .extracting(ProposalDrafted::proposal, ProposalDrafted::effects)
                                .containsExactly(proposal, List.of(new RatifyProcedure(of, 1))));
                assertThat(events).contains(new ProposalPutToVote(proposal, PollId.of(proposal)));
            }
            assertThat(of(events, PollOpened.class))
                    .hasSize(2)
                    .allSatisfy(opened -> assertThat(
                                    opened.terms().electorate().roll().count())
                            .isEqualTo(7))
                    .allSatisfy(
                            opened -> assertThat(opened.terms().matter().kind()).isEqualTo(DecisionKind.CHARTER));
        });
    }

    @Test
    void it_is_asked_in_the_language_of_the_community_in_the_name_of_who_has_belonged_for_the_longest() {
        called.given(left(member(1)))
                .when(OPEN)
                .expectEventsSatisfying(events -> assertThat(of(events, ProposalDrafted.class))
                        .allSatisfy(drafted -> assertThat(drafted.proposer()).isEqualTo(member(2)))
                        .extracting(ProposalDrafted::title)
                        .contains("Soll diese Regel der Gründung gelten? Rollen definieren"));
    }

    @Test
    void what_a_decision_made_since_the_call_is_not_asked_about() {
        var procedure = charter(1, Quorum.NONE).charter().procedure(DecisionKind.ROLE);
        called.given(new ProcedureAmended(2, DecisionKind.ROLE, 2, procedure))
                .when(OPEN)
                .expectEventsSatisfying(events -> {
                    assertThat(events.getFirst()).isEqualTo(new RatificationOpened(1, List.of(DecisionKind.CHARTER)));
                    assertThat(of(events, PollOpened.class)).hasSize(1);
                });
    }

    @Test
    void where_nobody_can_vote_it_opens_without_a_poll_and_so_has_its_end() {
        SliceFixture.of(OpenRatificationDecision.READS)
                .given(FOUNDED, charterOfFounding(Duration.ofDays(30)))
                .given(admitted(member(1), NOON.minusSeconds(1)))
                .given(new RatificationCalled(1, TWO, NOON))
                .when(OPEN)
                .expectEvents(new RatificationOpened(1, List.of()));
    }

    @Test
    void it_opens_once_and_not_before_its_time() {
        called.at(NOON.minusSeconds(1)).when(OPEN).expectRefused(NOT_DUE);
        called.given(new RatificationOpened(1, TWO)).when(OPEN).expectNothing();
        SliceFixture.of(OpenRatificationDecision.READS)
                .given(FOUNDED, charterOfFounding())
                .when(OPEN)
                .expectRefused(NOT_DUE);
    }

    private static <E extends Event> List<E> of(List<Event> events, Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
