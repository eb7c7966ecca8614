package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.query.MemoryLog.NOON;
import static org.isonomia.query.Story.ADA;
import static org.isonomia.query.Story.ALL;
import static org.isonomia.query.Story.BEN;
import static org.isonomia.query.Story.CYD;
import static org.isonomia.query.Story.DAN;
import static org.isonomia.query.Story.DAY;
import static org.isonomia.query.Story.WEEK;

import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.draws.DrawEvent.LotCalled;
import org.isonomia.events.draws.DrawEvent.ShareCommitted;
import org.isonomia.events.polls.Hearing;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.query.draws.LotToDo;
import org.isonomia.rules.sortition.LotOf;
import org.junit.jupiter.api.Test;

/** Whom a tie's lot asks for a share of its seed. */
class LotsToDoIT {
    private static final PollId TIED = new PollId("p_tied");
    private static final String DIGEST = "ab".repeat(32);

    @Test
    void who_proposed_a_rival_or_is_named_by_one_is_not_asked_to_volunteer_for_the_lot_of_its_tie() {
        try (var fixture = new ViewsFixture()) {
            tied(fixture, List.of(ADA, BEN));
            fixture.log.append(new LotCalled(TIED, LotOf.TIE, 1, List.of(), DAY, WEEK));
            fixture.catchUp();
            assertThat(asked(fixture, ADA)).isEmpty();
            assertThat(asked(fixture, BEN)).isEmpty();
            assertThat(asked(fixture, CYD)).containsExactly(TIED);
            assertThat(asked(fixture, DAN)).containsExactly(TIED);
        }
    }

    @Test
    void who_kept_a_share_back_is_not_asked_again() {
        try (var fixture = new ViewsFixture()) {
            tied(fixture, List.of(ADA));
            fixture.log.append(new LotCalled(TIED, LotOf.TIE, 1, List.of(), NOON, DAY));
            fixture.log.append(CYD, null, new ShareCommitted(TIED, LotOf.TIE, 1, CYD, DIGEST));
            fixture.log.append(new LotCalled(TIED, LotOf.TIE, 2, List.of(CYD), DAY, WEEK));
            fixture.catchUp();
            assertThat(asked(fixture, CYD)).isEmpty();
            assertThat(asked(fixture, BEN)).containsExactly(TIED);
        }
    }

    private static void tied(ViewsFixture fixture, List<MemberId> parties) {
        var hearing = new Hearing(parties, 0, false);
        fixture.log.append(new RollListed(TIED, 1, ALL));
        fixture.log.append(
                new PollOpened(TIED, RivalTerms.between(List.of(), "Which one?", new QuestionId("x_tied"), hearing)));
    }

    private static List<PollId> asked(ViewsFixture fixture, MemberId member) {
        return fixture.views.polls().lots(member, NOON, 20).stream()
                .map(LotToDo::poll)
                .filter(TIED::equals)
                .toList();
    }
}
