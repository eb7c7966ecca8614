package org.isonomia.command.polls;

import java.util.HashSet;
import java.util.Set;
import org.isonomia.events.MemberId;
import org.isonomia.events.polls.PollEvent.Objection;
import org.isonomia.events.polls.PollEvent.ObjectionAnswered;
import org.isonomia.events.polls.PollEvent.ObjectionRaised;
import org.isonomia.events.polls.PollEvent.ObjectionUpheld;
import org.isonomia.events.polls.PollEvent.ObjectionWithdrawn;

/**
 * What stands against adoption.
 *
 * @param standing who objects
 * @param upheld whose objection the proposer upheld, withdrawn later or not
 */
public record Objections(Set<MemberId> standing, Set<MemberId> upheld) {
    public static final Objections NONE = new Objections(Set.of(), Set.of());

    public Objections after(Objection event) {
        return switch (event) {
            case ObjectionRaised e -> new Objections(with(standing, e.objector()), upheld);
            case ObjectionWithdrawn e -> {
                var left = new HashSet<>(standing);
                left.remove(e.objector());
                yield new Objections(Set.copyOf(left), upheld);
            }
            case ObjectionAnswered e -> this;
            case ObjectionUpheld e -> new Objections(standing, with(upheld, e.objector()));
        };
    }

    private static Set<MemberId> with(Set<MemberId> members, MemberId one) {
        var more = new HashSet<>(members);
        more.add(one);
        return Set.copyOf(more);
    }
}
