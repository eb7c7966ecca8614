package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.events.recorded.TheWell.ADA;
import static org.isonomia.events.recorded.TheWell.BEN;
import static org.isonomia.events.recorded.TheWell.FAY;
import static org.isonomia.events.recorded.TheWell.GIL;
import static org.isonomia.events.recorded.TheWell.HAL;
import static org.isonomia.events.recorded.TheWell.IDA;
import static org.isonomia.events.recorded.TheWell.SWING;
import static org.isonomia.events.recorded.TheWell.TIED;
import static org.isonomia.events.recorded.TheWell.second;

import java.util.List;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.draws.DrawEvent.LotCalled;
import org.isonomia.query.draws.LotToDo;
import org.junit.jupiter.api.Test;

/** Whom a lot asks for a share of its seed. */
class LotsToDoIT {
    @Test
    void who_proposed_a_rival_is_not_asked_to_volunteer_for_the_lot_of_its_tie() {
        try (var fixture = new ViewsFixture("the-well", entry -> isCalled(entry.event(), TIED, 1))) {
            assertThat(asked(fixture, FAY)).doesNotContain(TIED);
            assertThat(asked(fixture, GIL)).doesNotContain(TIED);
            assertThat(asked(fixture, BEN)).contains(TIED);
            assertThat(asked(fixture, IDA)).contains(TIED);
        }
    }

    @Test
    void who_proposed_is_not_asked_for_the_panel_either_and_all_others_are_at_each_call() {
        for (int call : new int[] {1, 2})
            try (var fixture = new ViewsFixture("the-well", entry -> isCalled(entry.event(), second(SWING), call))) {
                assertThat(asked(fixture, IDA)).doesNotContain(second(SWING));
                assertThat(asked(fixture, ADA)).contains(second(SWING));
            }
    }

    @Test
    void who_kept_a_share_back_is_not_asked_again() {
        try (var fixture = new ViewsFixture("the-well", entry -> isCalled(entry.event(), second(SWING), 2))) {
            assertThat(asked(fixture, HAL)).doesNotContain(second(SWING));
            assertThat(asked(fixture, BEN)).contains(second(SWING));
        }
    }

    private static boolean isCalled(Event event, PollId poll, int call) {
        return event instanceof LotCalled called && called.poll().equals(poll) && called.call() == call;
    }

    private static List<PollId> asked(ViewsFixture fixture, MemberId member) {
        var now = fixture.log.last(LotCalled.class).recorded().stamp().at();
        return fixture.views.polls().lots(member, now, 20).stream()
                .map(LotToDo::poll)
                .toList();
    }
}
