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
    /** Those that were ever offered. */
    final SortedMap<Integer, Seat> seats = new TreeMap<>();

    Role(RoleDefined defined) {
        this.defined = defined;
    }

    /** The seat of this number; null when the role has none such. */
    @Nullable
    Seat seat(int number) {
        if (number < 1 || number > defined.seats()) return null;
        return seats.computeIfAbsent(number, unused -> new Seat());
    }

    int vacancies() {
        long taken = seats.values().stream()
                .filter(seat -> seat.state != Seat.State.VACANT)
                .count();
        return defined.seats() - (int) taken;
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
