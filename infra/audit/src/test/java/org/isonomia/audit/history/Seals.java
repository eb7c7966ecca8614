package org.isonomia.audit.history;

import static org.isonomia.audit.history.Community.ADA;
import static org.isonomia.audit.history.HonestHistory.BO;
import static org.isonomia.audit.history.HonestHistory.CY;

import java.util.List;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.Conduct.Visibility;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.polls.PollEvent.EffectsEnacted;
import org.isonomia.rules.yesno.YesNo;

/** A community whose polls are hidden until the close: one in which minds are changed, and one nobody votes in. */
public final class Seals {
    private static final Procedure HIDDEN = new Procedure(
            YesNo.ID,
            Community.PROCEDURE.quorum(),
            Community.PROCEDURE.threshold(),
            Community.PROCEDURE.supporters(),
            Community.PROCEDURE.deliberation(),
            Community.PROCEDURE.voting(),
            Conduct.PLAIN.with(Visibility.HIDDEN));

    private Seals() {}

    public static List<Draft> everything() {
        var log = new Community(HIDDEN, "bo", "cy", "di");
        var poll = log.open(log.propose("paint"));
        log.vote(poll, ADA, YesNo.YES);
        log.vote(poll, BO, YesNo.NO);
        log.vote(poll, BO, YesNo.YES);
        log.vote(poll, CY, YesNo.NO);
        log.withdraw(poll, CY);
        log.because(log.settle(poll), new EffectsEnacted(poll, 0));
        log.settle(log.ask("Is it late?", null, log.members));
        return log.drafts;
    }
}
