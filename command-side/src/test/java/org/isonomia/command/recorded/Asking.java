package org.isonomia.command.recorded;

import static org.isonomia.events.recorded.TheWell.*;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.isonomia.command.polls.Asked;
import org.isonomia.command.polls.answerobjection.AnswerObjection;
import org.isonomia.command.polls.askforadvice.AskForAdvice;
import org.isonomia.command.polls.castballot.CastBallot;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.Conduct.Visibility;
import org.isonomia.events.polls.PollOption;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.counting.Choice;

/** Advice: by consent, where Ben's objection is answered and withdrawn and Cyd's stands, and with hidden ballots. */
final class Asking {
    private static final Asked CONSENT = new Asked(Consent.ID, Map.of(), PollOption.CONSENT, 1);

    private Asking() {}

    static void happens(Recording log) {
        log.act(ADA, new AskForAdvice(OBJECTED, ADA, "Two curators?", null, null, CONSENT));
        objects(log, BEN, "Two are too many");
        log.act(ADA, new AnswerObjection(OBJECTED, null, BEN, ADA, "One alone tires"));
        Motion.cast(log, OBJECTED, "consent", BEN, FAY);
        objects(log, CYD, "Who trains them?");
        log.act(
                FAY,
                new AskForAdvice(HIDDEN, FAY, "A feast?", null, null, Asked.YES_OR_NO, Visibility.HIDDEN, List.of()));
        Motion.yes(log, HIDDEN, ADA, BEN, GIL);
        Motion.no(log, HIDDEN, CYD, BEN);
        log.pass(Duration.ofDays(6));
    }

    private static void objects(Recording log, MemberId voter, String why) {
        log.act(voter, new CastBallot(OBJECTED, voter, new Choice.One("object"), why));
    }
}
