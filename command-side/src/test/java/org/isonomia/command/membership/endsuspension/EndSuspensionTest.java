package org.isonomia.command.membership.endsuspension;

import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.assigned;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.membership.MembershipRefusal.NOT_SUSPENDED;
import static org.isonomia.command.membership.MembershipRefusal.SUSPENSION_NOT_DUE;

import org.isonomia.command.SliceFixture;
import org.isonomia.events.membership.MembershipEvent.MemberRestored;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.isonomia.events.membership.MembershipEvent.SuspensionEnded;
import org.junit.jupiter.api.Test;

class EndSuspensionTest {
    private static final EndSuspension END = new EndSuspension(BEN);
    private final SliceFixture member =
            SliceFixture.of(EndSuspensionDecision.READS).given(admitted(BEN));
    private final SliceFixture due = member.given(new MemberSuspended(BEN, SliceFixture.NOON));

    @Test
    void it_ends_at_its_time_and_not_before() {
        due.when(END).expectEvents(new SuspensionEnded(BEN));
        due.given(assigned(BEN, "elder")).when(END).expectEvents(new SuspensionEnded(BEN));
        member.given(new MemberSuspended(BEN, SliceFixture.NOON.plusMillis(1)))
                .when(END)
                .expectRefused(SUSPENSION_NOT_DUE);
    }

    @Test
    void it_ends_once_and_for_members_only() {
        member.when(END).expectRefused(NOT_SUSPENDED);
        due.given(new SuspensionEnded(BEN)).when(END).expectRefused(NOT_SUSPENDED);
        due.given(new MemberRestored(BEN)).when(END).expectRefused(NOT_SUSPENDED);
        due.given(left(BEN)).when(END).expectRefused(NOT_SUSPENDED);
    }
}
