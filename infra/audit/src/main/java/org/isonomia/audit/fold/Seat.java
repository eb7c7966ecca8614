package org.isonomia.audit.fold;

import java.time.Instant;
import org.isonomia.events.MemberId;
import org.jspecify.annotations.Nullable;

/** One numbered place in a role: vacant, offered or held. */
final class Seat {
    enum State {
        VACANT,
        OFFERED,
        HELD
    }

    /** A member's term in a seat; whoever works in a role does so under one. */
    static final class Mandate {
        final MemberId holder;

        @Nullable
        Fact ended;

        Mandate(MemberId holder) {
            this.holder = holder;
        }
    }

    State state = State.VACANT;

    @Nullable
    MemberId member;

    @Nullable
    Mandate mandate;

    /** The offer or the beginning of the mandate. */
    @Nullable
    Fact since;

    /** When the offer lapses or the mandate ends. */
    Instant until = Instant.MAX;

    boolean is(State expected, MemberId expectedMember) {
        return state == expected && expectedMember.equals(member);
    }

    void offer(MemberId to, Fact fact, Instant acceptBy) {
        state = State.OFFERED;
        member = to;
        since = fact;
        until = acceptBy;
    }

    void begin(MemberId holder, Fact fact, Instant endsAt) {
        state = State.HELD;
        member = holder;
        mandate = new Mandate(holder);
        since = fact;
        until = endsAt;
    }

    void vacate(Fact fact) {
        if (mandate != null) mandate.ended = fact;
        state = State.VACANT;
        member = null;
        mandate = null;
        since = null;
        until = Instant.MAX;
    }

    String described() {
        return switch (state) {
            case VACANT -> "vacant";
            case OFFERED -> "offered to " + member + " until " + until;
            case HELD -> "held by " + member + " until " + until;
        };
    }
}
