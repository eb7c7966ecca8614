package org.isonomia.command.polls;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.isonomia.command.membership.Standings;
import org.isonomia.deciding.Eligibility;
import org.isonomia.deciding.Reopening;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.results.ResultEvent.ChallengeRaised;
import org.isonomia.events.results.ResultEvent.ChallengeSupported;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.ResultAnnulled;
import org.isonomia.events.results.ResultEvent.ResultChallenged;
import org.isonomia.events.results.ResultEvent.ResultUpheld;
import org.isonomia.events.results.ResultEvent.SecondCallAnnounced;
import org.isonomia.events.results.ResultEvent.Settlement;
import org.isonomia.events.results.ResultEvent.TieBroken;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.yesno.Result.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A decided poll and what opens after it.
 *
 * @param first its terms as it opened
 * @param decided how it ended, by lot where there was a tie
 * @param annulled by a panel, or by all who did not ratify it
 * @param challengers who raised or supported a challenge
 */
public record Following(
        Ground ground,
        Optional<PollTerms> first,
        Optional<End> decided,
        Optional<SecondCallAnnounced> call,
        Optional<ResultChallenged> challenge,
        Optional<ResultAnnulled> annulled,
        List<MemberId> challengers) {
    /** How a poll ended. @param challengeableUntil absent when nobody can challenge that */
    public record End(
            Outcome outcome, List<String> winners, @Nullable Instant challengeableUntil) {
        static End of(PollDecided event) {
            return new End(event.outcome(), event.winners(), event.challengeableUntil());
        }
    }

    public static final Following NOTHING = new Following(
            Ground.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    public Following on(Ground next) {
        return new Following(next, first, decided, call, challenge, annulled, challengers);
    }

    public Following after(PollOpened event) {
        return new Following(ground, Optional.of(event.terms()), decided, call, challenge, annulled, challengers);
    }

    public Following after(Settlement event) {
        return switch (event) {
            case PollDecided e ->
                new Following(ground, first, Optional.of(End.of(e)), call, challenge, annulled, challengers);
            case SecondCallAnnounced e ->
                new Following(ground, first, decided, Optional.of(e), challenge, annulled, challengers);
            case ResultChallenged e ->
                new Following(ground, first, decided, call, Optional.of(e), annulled, challengers);
            case ResultAnnulled e ->
                new Following(ground, first, decided, call, challenge, Optional.of(e), challengers);
            case ChallengeRaised e -> challengedBy(e.by());
            case ChallengeSupported e -> challengedBy(e.by());
            case TieBroken e -> {
                var end = new End(e.outcome(), e.winners(), e.challengeableUntil());
                yield new Following(ground, first, Optional.of(end), call, challenge, annulled, challengers);
            }
            case ResultUpheld e -> this;
            case PollCounted e -> this;
            case EffectsEnacted e -> this;
            case EffectConflicted e -> this;
        };
    }

    /** What a panel annulled is held again; what all did not ratify has ended. */
    public boolean isHeldAgain() {
        return annulled.stream().anyMatch(e -> !e.panel().equals(PollId.following(e.poll(), Reason.RATIFY.name())));
    }

    private Following challengedBy(MemberId member) {
        var more = new ArrayList<>(challengers);
        if (!more.contains(member)) more.add(member);
        return new Following(ground, first, decided, call, challenge, annulled, List.copyOf(more));
    }

    /** Who may vote now on a matter that was put forward then. */
    public Roll roll(Instant now) {
        return Roll.of(voters(now));
    }

    private Collection<MemberId> voters(Instant now) {
        return Standings.eligible(ground.standing(), Eligibility.of(first.orElseThrow()), now);
    }

    /** The listed roll and the terms; nothing when nobody may vote. */
    public List<Event> open(PollId next, Reopening reopening, Instant now) {
        return open(next, reopening, voters(now), now);
    }

    /** On a roll of these. */
    public List<Event> open(PollId next, Reopening reopening, Collection<MemberId> voters, Instant now) {
        int members = ground.members().size();
        return ground.open(next, voters, reopening.of(first.orElseThrow(), members), List.of(), now);
    }
}
