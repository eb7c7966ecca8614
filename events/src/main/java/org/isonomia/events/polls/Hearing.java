package org.isonomia.events.polls;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.isonomia.events.Id;
import org.isonomia.events.MemberId;
import org.isonomia.events.effects.Effect;

/**
 * Who may never judge what a poll decides, and how often it was judged (DESIGN "Effects": who proposed, who challenges
 * and whom it concerns are never on the panel).
 *
 * @param parties who proposed it and whom its effects name, in order of their ids
 * @param panels that have heard a challenge of an earlier result on the same matter
 * @param irreversible whether one of the effects it can have cannot be undone
 */
public record Hearing(List<MemberId> parties, int panels, boolean irreversible) {
    /** Of polls before version 3, and of all that only advise. */
    public static final Hearing NONE = new Hearing(List.of(), 0, false);

    public Hearing {
        parties = List.copyOf(parties);
    }

    public static Hearing of(Collection<MemberId> proposers, Collection<Effect> effects) {
        var parties = Stream.concat(proposers.stream(), effects.stream().flatMap(effect -> effect.concerned().stream()))
                .distinct()
                .sorted(java.util.Comparator.comparing(Id::value))
                .toList();
        return new Hearing(parties, 0, effects.stream().anyMatch(Effect::irreversible));
    }

    /** One more panel has heard it. */
    public Hearing heardAgain() {
        return new Hearing(parties, panels + 1, irreversible);
    }
}
