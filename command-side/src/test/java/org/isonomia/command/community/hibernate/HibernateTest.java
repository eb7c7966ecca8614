package org.isonomia.command.community.hibernate;

import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.proposals.Drafts.POLL;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.HibernationEvent.CommunityHibernated;
import org.isonomia.events.community.HibernationEvent.CommunityWoken;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.junit.jupiter.api.Test;

class HibernateTest {
    private static final Duration YEAR = Duration.ofDays(365);
    private final SliceFixture slice = SliceFixture.of(HibernateDecision.READS);

    @Test
    void a_year_in_which_no_poll_was_counted_lets_the_community_hibernate() {
        slice.when(new Hibernate()).expectEvents(new CommunityHibernated());
        slice.given(counted(NOON.minus(YEAR))).when(new Hibernate()).expectEvents(new CommunityHibernated());
    }

    @Test
    void one_that_was_counted_or_woken_within_the_year_or_sleeps_already_does_not() {
        slice.given(counted(NOON.minus(YEAR).plusSeconds(1)))
                .when(new Hibernate())
                .expectNothing();
        slice.given(new CommunityHibernated()).when(new Hibernate()).expectNothing();
        var woken = slice.given(new CommunityHibernated());
        woken.given(new CommunityWoken(NOON.minusSeconds(9)))
                .when(new Hibernate())
                .expectNothing();
        woken.given(new CommunityWoken(NOON.minus(YEAR))).when(new Hibernate()).expectEvents(new CommunityHibernated());
    }

    private static PollCounted counted(Instant at) {
        return new PollCounted(
                POLL, DecisionKind.GENERAL, null, at, "yes-no/1", 1, 0, 0, 0, List.of(), null, "0".repeat(64), null);
    }
}
