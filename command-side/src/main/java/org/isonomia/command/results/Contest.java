package org.isonomia.command.results;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.command.Refusal;
import org.isonomia.command.draws.Drawing;
import org.isonomia.command.draws.LotEnds;
import org.isonomia.command.polls.Following;
import org.isonomia.command.polls.PollRefusal;
import org.isonomia.deciding.Challenges;
import org.isonomia.deciding.PanelDraw;
import org.isonomia.events.Event;
import org.isonomia.events.Id;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.results.ResultEvent.ResultChallenged;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.sortition.LotOf;
import org.isonomia.rules.yesno.Result.Outcome;

/** Whether a result can be challenged now, and who hears it once enough do (DESIGN "Effects"). */
public record Contest(PollId poll, Drawing drawing, Instant now) {
    /** Why nobody can challenge it, or support that, if so. */
    public Optional<Refusal> barred() {
        var following = drawing.following();
        if (following.first().isEmpty()) return Optional.of(Refusal.of(PollRefusal.POLL_UNKNOWN));
        if (following.challenge().isPresent()) return Optional.of(Refusal.of(PollRefusal.RESULT_CHALLENGED));
        boolean open = following
                .decided()
                .map(Following.End::challengeableUntil)
                .filter(now::isBefore)
                .isPresent();
        if (!open) return Optional.of(Refusal.of(PollRefusal.RESULT_FINAL));
        var terms = drawing.terms();
        if (terms.isOfFirstRules()) return Optional.empty();
        if (terms.hearing().panels() >= Challenges.PANELS) return Optional.of(Refusal.of(PollRefusal.NO_THIRD_PANEL));
        return panel(drawing.parties(following.challengers())) || adopted()
                ? Optional.empty()
                : Optional.of(Refusal.of(PollRefusal.TOO_FEW_FOR_A_PANEL).with("least", PanelDraw.LEAST_POOL));
    }

    public int needed() {
        return Challenges.supporters(drawing.terms());
    }

    /** Once this member too challenges it: nothing while more have to. */
    public List<Event> with(MemberId member) {
        var challengers = Stream.concat(
                        drawing.following().challengers().stream().filter(drawing::isMember), Stream.of(member))
                .distinct()
                .sorted(Comparator.comparing(Id::value))
                .toList();
        if (challengers.size() < needed()) return List.of();
        var events = new ArrayList<Event>();
        events.add(new ResultChallenged(poll, member, null, challengers));
        var parties = drawing.parties(challengers);
        if (panel(parties)) {
            events.add(new PoolFixed(
                    poll,
                    Roll.of(drawing.pooled(parties)),
                    Challenges.places(drawing.terms().electorate().conduct()),
                    parties,
                    null,
                    null));
            events.add(LotEnds.call(poll, LotOf.PANEL, 1, List.of(), drawing.terms(), now));
        } else events.addAll(adopted() ? drawing.ratification(poll, now) : drawing.stands(poll));
        return events;
    }

    private boolean adopted() {
        return drawing.following().decided().orElseThrow().outcome() == Outcome.ADOPTED;
    }

    /** Whether enough others can hear it: what a panel decided is not heard by the same few again. */
    private boolean panel(List<MemberId> parties) {
        return drawing.terms().occasion().reason() != Reason.PANEL && drawing.hasPool(parties, now);
    }
}
