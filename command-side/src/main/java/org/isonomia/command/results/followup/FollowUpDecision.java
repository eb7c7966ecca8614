package org.isonomia.command.results.followup;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.NOT_CLOSED;
import static org.isonomia.command.polls.PollRefusal.POLL_UNKNOWN;

import java.time.Instant;
import java.util.List;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.draws.Drawing;
import org.isonomia.command.draws.LotEnds;
import org.isonomia.deciding.Challenges;
import org.isonomia.deciding.PanelDraw;
import org.isonomia.deciding.Reopening;
import org.isonomia.events.PollId;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.results.ResultEvent.SecondCallAnnounced;
import org.isonomia.rules.counting.TieBreak;
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
        return switch (outcome) {
            case QUORUM_FAILED -> again(command, terms, now);
            case OBJECTED -> {
                var next = PollId.following(command.poll(), Reason.OBJECTED.name());
                var reopening = Reopening.objected(command.poll(), terms, following.roll(), now);
                yield accept(following.open(next, reopening, now));
            }
            case TIED -> lot(command, terms, now);
            case ADOPTED ->
                Challenges.ratified(terms, outcome) && following.challenge().isEmpty()
                        ? accept(drawing.ratification(command.poll(), now))
                        : accept();
            case REJECTED, CHOSEN, NO_CHOICE -> accept();
        };
    }

    private Verdict lot(FollowUp command, PollTerms terms, Instant now) {
        boolean called = drawing.draw().lot(LotOf.TIE).called().isPresent();
        return called || !terms.rule().ties().equals(new TieBreak.Volunteers())
                ? accept()
                : accept(LotEnds.call(command.poll(), LotOf.TIE, 1, List.of(), terms, now));
    }

    private Verdict again(FollowUp command, PollTerms terms, Instant now) {
        var call = terms.electorate().conduct().secondCall();
        if (drawing.following().call().isPresent()) return accept();
        if (call == null || terms.occasion().reason() != Reason.FIRST_CALL) return fallback(command, terms, now);
        var next = PollId.following(command.poll(), Reason.SECOND_CALL.name());
        return accept(new SecondCallAnnounced(command.poll(), next, now.plus(call.notice())));
    }

    private Verdict rerun(FollowUp command, PollTerms terms, Instant now) {
        var following = drawing.following();
        var next = PollId.following(command.poll(), Reason.RERUN.name());
        return accept(following.open(next, Reopening.rerun(command.poll(), terms, following.roll(), now), now));
    }

    private Verdict fallback(FollowUp command, PollTerms terms, Instant now) {
        if (drawing.draw().fixed().isPresent() || !PanelDraw.follows(terms)) return accept();
        int places = terms.electorate().conduct().fallback().places();
        if (terms.isOfFirstRules()) {
            long round = PanelDraw.round(now);
            return accept(new PoolFixed(
                    command.poll(), terms.electorate().roll(), places, List.of(), round, PanelDraw.until(round)));
        }
        var parties = drawing.parties(List.of());
        if (!drawing.hasPool(parties)) return accept();
        return accept(
                new PoolFixed(command.poll(), Roll.of(drawing.pooled(parties)), places, parties, null, null),
                LotEnds.call(command.poll(), LotOf.PANEL, 1, List.of(), terms, now));
    }
}
