package org.isonomia.audit.fold;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isonomia.events.MemberId;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.jspecify.annotations.Nullable;

/** A role as defined, with its seats numbered from 1. */
final class Role {
    final RoleDefined defined;
    final SortedMap<Integer, Seat> seats = new TreeMap<>();

    Role(RoleDefined defined) {
        this.defined = defined;
        for (int number = 1; number <= defined.seats(); number++) seats.put(number, new Seat());
    }

    int vacancies() {
        return (int) seats.values().stream()
                .filter(seat -> seat.state == Seat.State.VACANT)
                .count();
    }

    Set<MemberId> holders() {
        var holders = new LinkedHashSet<MemberId>();
        for (Seat seat : seats.values()) if (seat.mandate != null) holders.add(seat.mandate.holder);
        return holders;
    }

    Seat.@Nullable Mandate mandateOf(MemberId member) {
        for (Seat seat : seats.values()) if (seat.is(Seat.State.HELD, member)) return seat.mandate;
        return null;
    }

    /** Whether a seat is offered to or held by this member. */
    boolean seats(MemberId member) {
        return seats.values().stream().anyMatch(seat -> member.equals(seat.member));
    }
}
