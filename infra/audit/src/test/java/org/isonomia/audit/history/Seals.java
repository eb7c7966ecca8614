package org.isonomia.audit.history;

import static org.isonomia.audit.history.Community.ADA;
import static org.isonomia.audit.history.HonestHistory.BO;
import static org.isonomia.audit.history.HonestHistory.CY;

import java.util.List;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.Conduct.Visibility;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.yesno.YesNo;

/**
 * Communities whose polls are hidden until the close: one in which minds are changed, one nobody votes in, and one that
 * finds consent, in which an objection stands.
 */
public final class Seals {
    private static final Procedure HIDDEN = new Procedure(
            YesNo.ID,
            Community.PROCEDURE.quorum(),
            Community.PROCEDURE.threshold(),
            Community.PROCEDURE.supporters(),
            Community.PROCEDURE.deliberation(),
            Community.PROCEDURE.voting(),
            Conduct.PLAIN.with(Visibility.HIDDEN));

    private static final Procedure CONSENT = new Procedure(
            Consent.ID,
            Community.PROCEDURE.quorum(),
            Community.PROCEDURE.threshold(),
            Community.PROCEDURE.supporters(),
            Community.PROCEDURE.deliberation(),
            Community.PROCEDURE.voting(),
            Conduct.PLAIN.with(Visibility.HIDDEN));

    private Seals() {}

    /** Bo objects, and nobody knows before the close. */
    public static List<Draft> consent() {
        var log = new Community(CONSENT, "bo", "cy", "di");
        var poll = log.open(log.propose("paint"));
        log.vote(poll, ADA, "consent");
        log.vote(poll, CY, "object");
        log.vote(poll, CY, "concern");
        log.vote(poll, BO, "object");
        log.settle(poll, log.terms(poll).timing().closesAt(), 1, false);
        return log.drafts;
    }

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
