package org.isonomia.audit.history;

import static org.isonomia.audit.history.Community.ADA;
import static org.isonomia.audit.history.HonestHistory.BO;

import java.util.List;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.membership.MembershipEvent.InvitationRevoked;
import org.isonomia.events.membership.MembershipEvent.MemberClassAssigned;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.EffectsFreed;

/** Two polls about the same member: what closed first takes effect first, and only then the other; and two ties. */
public final class Orders {
    private static final AssignClass ELDER = new AssignClass(BO, "elder");
    private static final AssignClass GUEST = new AssignClass(BO, "guest");

    private Orders() {}

    public static List<Draft> everything() {
        var log = new Community("bo", "cy", "di", "ed");
        var first = log.open(log.propose("elder", ELDER), ELDER);
        var second = log.open(log.propose("guest", GUEST), GUEST);
        for (var poll : List.of(first, second)) {
            log.vote(poll, ADA, "yes");
            log.vote(poll, HonestHistory.CY, "yes");
        }
        var decided = log.settle(first);
        log.settle(second);
        log.because(decided, new EffectsEnacted(first, 1), new MemberClassAssigned(BO, "elder"));
        var freed = log.drafts.getLast();
        if (!(freed.event() instanceof EffectsFreed)) throw new IllegalStateException("the second waits for the first");
        log.because(freed.stamp().id(), new EffectsEnacted(second, 1), new MemberClassAssigned(BO, "guest"));
        log.act(ADA, new InvitationRevoked(Community.LINK, ADA, ADA));
        return log.drafts;
    }

    /** @param volunteers whether anybody makes the seed of the lot */
    public static List<Draft> tied(boolean volunteers) {
        var log = new Community("bo", "cy", "di", "ed");
        Rivalries.tied(log, volunteers);
        log.pass(java.time.Duration.ofDays(9));
        log.act(ADA, new InvitationRevoked(Community.LINK, ADA, ADA));
        return log.drafts;
    }
}
