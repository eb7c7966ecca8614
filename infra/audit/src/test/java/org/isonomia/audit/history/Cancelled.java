package org.isonomia.audit.history;

import static org.isonomia.audit.history.Community.ADA;

import java.time.Duration;
import java.util.List;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.rules.yesno.YesNo;

/** Polls that were called off before anybody had voted; the question of one is put to the vote again. Cy goes for good. */
public final class Cancelled {
    private Cancelled() {}

    public static PollCancelled byBo(PollCancelled event) {
        return new PollCancelled(event.poll(), HonestHistory.BO, event.reason());
    }

    public static List<Draft> afterABallot() {
        var log = new Community("bo");
        var poll = log.ask("A kite?", null, log.members);
        log.vote(poll, HonestHistory.BO, YesNo.YES);
        log.act(ADA, new PollCancelled(poll, ADA, Community.sealed(ADA, "No wind")));
        return log.drafts;
    }

    public static List<Draft> everything() {
        var log = new Community("bo", "cy");
        var poll = log.ask("A kite?", null, log.members);
        log.act(ADA, new PollCancelled(poll, ADA, Community.sealed(ADA, "No wind")));
        Rivalries.calledOffFirst(log);
        var cy = HonestHistory.CY;
        log.act(cy, new MemberLeft(cy), new PersonalDataErased(cy));
        log.pass(Duration.ofDays(5));
        return log.drafts;
    }
}
