package org.isonomia.audit.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.RoleId;
import org.isonomia.events.roles.RoleEvent;
import org.isonomia.events.roles.RoleEvent.CandidacyStood;
import org.isonomia.events.roles.RoleEvent.MandateBegan;
import org.isonomia.events.roles.RoleEvent.MandateEnded;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;
import org.jspecify.annotations.Nullable;

/** All mandates that ever began, in that order. */
final class Mandates {
    private record Key(RoleId role, MemberId member) {}

    private final Map<MemberId, Long> admitted;
    private final List<MandateTrail> begun = new ArrayList<>();
    private final Map<Key, Long> stood = new HashMap<>();
    /** The latest appointment of each to each role. */
    private final Map<Key, MandateTrail> appointed = new HashMap<>();

    /** @param admitted where each was last admitted, kept by whoever sees those entries */
    Mandates(Map<MemberId, Long> admitted) {
        this.admitted = admitted;
    }

    void see(RoleEvent event, long position, @Nullable PollId by) {
        switch (event) {
            case CandidacyStood e -> stood.put(new Key(e.role(), e.member()), position);
            case MemberAppointed e -> appointed(e, position, by);
            case MandateBegan e -> {
                var trail = appointed.get(new Key(e.role(), e.member()));
                if (trail == null) return;
                trail.steps.add(position);
                trail.endsAt = e.endsAt();
                begun.add(trail);
            }
            case MandateEnded e -> {
                var trail = appointed.get(new Key(e.role(), e.member()));
                if (trail == null) return;
                trail.steps.add(position);
                trail.ended = e.reason();
            }
            default -> {}
        }
    }

    Stream<MandateTrail> inForce() {
        return begun.stream().filter(MandateTrail::inForce);
    }

    /** The newest that fits; without a member only one in force. */
    Optional<MandateTrail> of(Subject.Mandate subject) {
        return begun.reversed().stream()
                .filter(trail -> trail.role.equals(subject.role()))
                .filter(trail -> subject.member() == null ? trail.inForce() : trail.member.equals(subject.member()))
                .findFirst();
    }

    private void appointed(MemberAppointed event, long position, @Nullable PollId by) {
        var key = new Key(event.role(), event.member());
        var trail = new MandateTrail(event.role(), event.member(), by);
        var admission = admitted.get(event.member());
        if (admission != null) trail.steps.add(admission);
        var candidacy = stood.get(key);
        if (candidacy != null) trail.steps.add(candidacy);
        trail.steps.add(position);
        appointed.put(key, trail);
    }
}
