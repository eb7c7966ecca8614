package org.isonomia.command.polls;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.isonomia.command.membership.Standings;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.polls.PollEvent.EffectConflicted;
import org.isonomia.events.polls.PollEvent.EffectsEnacted;
import org.isonomia.events.polls.PollEvent.PollCounted;
import org.isonomia.events.polls.PollEvent.PollDecided;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.ResultAnnulled;
import org.isonomia.events.polls.PollEvent.ResultChallenged;
import org.isonomia.events.polls.PollEvent.ResultUpheld;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.polls.PollEvent.SecondCallAnnounced;
import org.isonomia.events.polls.PollEvent.Settlement;
import org.isonomia.events.polls.PollForecast;
import org.isonomia.events.polls.PollForecast.Sought;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.polls.Reopening;
import org.isonomia.rules.roll.Eligibility;
import org.isonomia.rules.roll.Roll;

/**
 * A decided poll and what opens after it.
 *
 * @param first its terms as it opened
 */
public record Following(
        Ground ground,
        Optional<PollTerms> first,
        Optional<PollDecided> decided,
        Optional<SecondCallAnnounced> call,
        Optional<ResultChallenged> challenge,
        boolean annulled) {
    public static final Following NOTHING =
            new Following(Ground.NONE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    public Following on(Ground next) {
        return new Following(next, first, decided, call, challenge, annulled);
    }

    public Following after(PollOpened event) {
        return new Following(ground, Optional.of(event.terms()), decided, call, challenge, annulled);
    }

    public Following after(Settlement event) {
        return switch (event) {
            case PollDecided e -> new Following(ground, first, Optional.of(e), call, challenge, annulled);
            case SecondCallAnnounced e -> new Following(ground, first, decided, Optional.of(e), challenge, annulled);
            case ResultChallenged e -> new Following(ground, first, decided, call, Optional.of(e), annulled);
            case ResultAnnulled e -> new Following(ground, first, decided, call, challenge, true);
            case ResultUpheld e -> this;
            case PollCounted e -> this;
            case EffectsEnacted e -> this;
            case EffectConflicted e -> this;
        };
    }

    /** Who may vote now on a matter that was put forward then. */
    public Roll roll() {
        return Roll.of(voters());
    }

    private Collection<MemberId> voters() {
        return Standings.eligible(ground.standing(), Eligibility.of(first.orElseThrow()));
    }

    /** The listed roll and the terms; nothing when nobody may vote. */
    public List<Event> open(PollId next, Reopening reopening, Instant now) {
        return open(next, reopening, voters(), now);
    }

    /** On a roll of these. */
    public List<Event> open(PollId next, Reopening reopening, Collection<MemberId> voters, Instant now) {
        var events = new ArrayList<Event>();
        if (voters.isEmpty()) return events;
        var parts = Roll.parts(voters);
        for (int part = 1; part <= parts.size(); part++) events.add(new RollListed(next, part, parts.get(part - 1)));
        var terms = reopening.of(first.orElseThrow(), ground.members().size());
        var sought = Sought.of(terms, ground.members().size(), now);
        events.add(new PollOpened(
                next, terms.foreseeing(PollForecast.of(sought, ground.counted().inOrder(), List.of()))));
        return events;
    }
}
