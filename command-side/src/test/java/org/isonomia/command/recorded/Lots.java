package org.isonomia.command.recorded;

import java.util.List;
import org.isonomia.command.draws.commitshare.CommitShare;
import org.isonomia.command.draws.revealshare.RevealShare;
import org.isonomia.command.results.challengeresult.ChallengeResult;
import org.isonomia.command.results.supportchallenge.SupportChallenge;
import org.isonomia.events.Digests;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.draws.DrawEvent.LotCalled;
import org.isonomia.events.draws.DrawEvent.PanelDrawn;
import org.isonomia.events.draws.DrawEvent.PanelSeated;
import org.isonomia.rules.sortition.Shares;

/** Volunteers make the seed of a poll's lot, and a panel sits. */
final class Lots {
    private Lots() {}

    static void drawn(Recording log, PollId poll, MemberId... volunteers) {
        for (MemberId member : volunteers) committed(log, poll, member);
        log.until(called(log, poll).commitBy());
        for (MemberId member : volunteers) revealed(log, poll, member);
    }

    static void committed(Recording log, PollId poll, MemberId member) {
        var lot = called(log, poll);
        String digest = Shares.digest(poll, lot.of(), lot.call(), member, share(lot, member));
        log.act(member, new CommitShare(poll, lot.of(), lot.call(), member, digest));
    }

    static void revealed(Recording log, PollId poll, MemberId member) {
        var lot = called(log, poll);
        log.act(member, new RevealShare(poll, lot.of(), member, share(lot, member)));
    }

    static LotCalled called(Recording log, PollId poll) {
        return log.last(LotCalled.class, lot -> lot.poll().equals(poll));
    }

    static List<MemberId> drawn(Recording log, PollId poll) {
        return drawing(log, poll).drawn();
    }

    /** Once those drawn had time to decline. */
    static MemberId[] seated(Recording log, PollId poll) {
        log.until(drawing(log, poll).seatsAt());
        return log.last(PanelSeated.class, e -> e.poll().equals(poll)).panel().toArray(MemberId[]::new);
    }

    private static PanelDrawn drawing(Recording log, PollId poll) {
        return log.last(PanelDrawn.class, e -> e.poll().equals(poll));
    }

    /** By as many as it takes in a community of five to sixteen. */
    static void challenged(Recording log, PollId poll, MemberId by, MemberId also) {
        log.act(by, new ChallengeResult(poll, by, "The text was another"));
        log.act(also, new SupportChallenge(poll, also));
    }

    private static String share(LotCalled lot, MemberId member) {
        return Digests.sha256("share of " + member + " in " + lot.poll() + "/" + lot.of() + "/" + lot.call());
    }
}
