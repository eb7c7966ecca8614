package org.isonomia.deadlines;

import static org.isonomia.deadlines.Change.NONE;
import static org.isonomia.deadlines.Change.set;
import static org.isonomia.deadlines.Change.settle;

import java.util.List;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.membership.MembershipEvent.MemberRestored;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.isonomia.events.membership.MembershipEvent.SuspensionEnded;

/** Of members. */
public final class MembershipDeadlines {
    public static final Deadline END_SUSPENSION = new Deadline("end-suspension", (event, at) -> switch (event) {
        case MemberSuspended e -> set(e.member(), e.until());
        case SuspensionEnded e -> settle(e.member());
        case MemberRestored e -> settle(e.member());
        case MemberLeft e -> settle(e.member());
        case MemberRemoved e -> settle(e.member());
        default -> NONE;
    });

    static final List<Deadline> ALL = List.of(END_SUSPENSION);

    private MembershipDeadlines() {}
}
