package org.isonomia.command.recorded;

import static org.isonomia.events.recorded.TheMill.*;
import static org.isonomia.events.recorded.TheWell.ADA;
import static org.isonomia.events.recorded.TheWell.BEN;
import static org.isonomia.events.recorded.TheWell.CYD;
import static org.isonomia.events.recorded.TheWell.EVA;
import static org.isonomia.events.recorded.TheWell.FAY;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.community.foundcommunity.ChallengeWindow;
import org.isonomia.command.community.foundcommunity.LastResort;
import org.isonomia.command.polls.answerobjection.AnswerObjection;
import org.isonomia.command.polls.castballot.CastBallot;
import org.isonomia.command.polls.upholdobjection.UpholdObjection;
import org.isonomia.command.proposals.reviseproposal.ReviseProposal;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.community.Charter;
import org.isonomia.rules.counting.Choice;

/**
 * A community that finds consent. Who proposed a wheel upholds an objection, and it comes back to be revised; to a dam an
 * objection stands, and a supermajority decides.
 */
final class Consenting {
    private static final Duration VOTING = Duration.ofDays(6);

    private Consenting() {}

    static void happens(Recording log) {
        Founding.founded(log, "The Mill", Charter.Template.CONSENT, LastResort.LAPSE, ChallengeWindow.NONE);
        for (MemberId member : List.of(BEN, CYD, EVA, FAY)) Founding.join(log, member);
        var wheel = Motion.drafted(log, WHEEL, ADA, "A wheel").ready(BEN);
        var dam = Motion.drafted(log, DAM, EVA, "A dam").ready(FAY);
        wheel.put(SENT_BACK.value());
        dam.putNow(OBJECTED_TO);
        Motion.cast(log, SENT_BACK, "consent", ADA, BEN);
        objects(log, SENT_BACK, CYD, "It creaks");
        log.act(ADA, new AnswerObjection(SENT_BACK, WHEEL, CYD, ADA, "We grease it"));
        log.act(ADA, new UpholdObjection(SENT_BACK, WHEEL, CYD, ADA));
        Motion.cast(log, OBJECTED_TO, "consent", ADA, BEN, EVA, FAY);
        objects(log, OBJECTED_TO, CYD, "It floods the path");
        log.pass(VOTING);
        log.act(ADA, new ReviseProposal(WHEEL, ADA, 1, "A quiet wheel", "Greased.", List.of()));
        Motion.yes(log, SUPERMAJORITY, ADA, BEN, EVA, FAY);
        Motion.no(log, SUPERMAJORITY, CYD);
        log.pass(VOTING);
    }

    private static void objects(Recording log, PollId poll, MemberId voter, String why) {
        log.act(voter, new CastBallot(poll, voter, new Choice.One("object"), why));
    }
}
