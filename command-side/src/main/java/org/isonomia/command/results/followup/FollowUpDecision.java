package org.isonomia.command.results.followup;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.NOT_CLOSED;
import static org.isonomia.command.polls.PollRefusal.POLL_UNKNOWN;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.draws.Drawing;
import org.isonomia.command.draws.LotEnds;
import org.isonomia.deciding.PanelDraw;
import org.isonomia.deciding.Reopening;
import org.isonomia.deciding.Sequel;
import org.isonomia.events.PollId;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.results.ResultEvent.SecondCallAnnounced;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.sortition.LotOf;

/**
 * A binding poll that failed its quorum is called once more, with notice, when its procedure says so; one to which
 * objections stand goes to the supermajority at once; a tie of rivals goes to a lot; what a few decided for good is for
 * all to ratify; one whose result was annulled is held again. Otherwise its result is its end.
 */
public record FollowUpDecision(Drawing drawing) implements Decision<FollowUp> {
    public static final Reads<FollowUp, FollowUpDecision> READS =
            Drawing.reads(FollowUp.class, FollowUp::poll, FollowUpDecision::new, FollowUpDecision::drawing);

    @Override
    public Verdict decide(FollowUp command, Instant now) {
        var following = drawing.following();
        if (following.first().isEmpty()) return refuse(POLL_UNKNOWN);
        if (following.decided().isEmpty()) return refuse(NOT_CLOSED);
        var terms = following.first().get();
        if (!terms.matter().binding()) return accept();
        if (following.isHeldAgain()) return rerun(command, terms, now);
        if (following.annulled().isPresent()) return accept();
        var outcome = following.decided().get().outcome();
        return switch (Sequel.after(terms, outcome)) {
            case SECOND_CALL -> again(command, terms, now);
            case PANEL -> panel(command, terms, now);
            case SUPERMAJORITY -> {
                var next = PollId.following(command.poll(), Reason.OBJECTED.name());
                var reopening = Reopening.objected(command.poll(), terms, following.roll(now), now);
                yield accept(following.open(next, reopening, now));
            }
            case LOT -> lot(command, terms, now);
            case RATIFICATION ->
                following.challenge().isEmpty() ? accept(drawing.ratification(command.poll(), now)) : accept();
            case NONE -> accept();
        };
    }

    private Verdict lot(FollowUp command, PollTerms terms, Instant now) {
        return drawing.draw().lot(LotOf.TIE).called().isPresent()
                ? accept()
                : accept(LotEnds.call(command.poll(), LotOf.TIE, 1, List.of(), terms, now));
    }

    private Verdict again(FollowUp command, PollTerms terms, Instant now) {
        if (drawing.following().call().isPresent()) return accept();
        var call = Objects.requireNonNull(terms.electorate().conduct().secondCall());
        var next = PollId.following(command.poll(), Reason.SECOND_CALL.name());
        return accept(new SecondCallAnnounced(command.poll(), next, now.plus(call.notice())));
    }

    private Verdict rerun(FollowUp command, PollTerms terms, Instant now) {
        var following = drawing.following();
        var next = PollId.following(command.poll(), Reason.RERUN.name());
        return accept(following.open(next, Reopening.rerun(command.poll(), terms, following.roll(now), now), now));
    }

    private Verdict panel(FollowUp command, PollTerms terms, Instant now) {
        if (drawing.draw().fixed().isPresent() || drawing.following().call().isPresent()) return accept();
        int places = terms.electorate().conduct().fallback().places();
        if (terms.isOfFirstRules()) {
            long round = PanelDraw.round(now);
            return accept(new PoolFixed(
                    command.poll(), terms.electorate().roll(), places, List.of(), round, PanelDraw.until(round)));
        }
        var parties = drawing.parties(List.of());
        if (!drawing.hasPool(parties, now)) return accept();
        return accept(
                new PoolFixed(command.poll(), Roll.of(drawing.pooled(parties)), places, parties, null, null),
                LotEnds.call(command.poll(), LotOf.PANEL, 1, List.of(), terms, now));
    }
}
