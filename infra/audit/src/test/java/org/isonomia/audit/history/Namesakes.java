package org.isonomia.audit.history;

import static org.isonomia.audit.history.Community.ADA;
import static org.isonomia.audit.history.HonestHistory.BO;

import java.util.List;
import org.isonomia.events.PollId;
import org.isonomia.events.RoleId;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.isonomia.rules.yesno.YesNo;

/** Two roles, put to the vote at one time. */
public final class Namesakes {
    private Namesakes() {}

    /** The second is found to be a conflict. */
    public static List<Draft> conflicting(String first, String second) {
        return told(first, second, false);
    }

    /** Both are defined. */
    public static List<Draft> defined(String first, String second) {
        return told(first, second, true);
    }

    private static List<Draft> told(String first, String second, boolean both) {
        var log = new Community("bo");
        var one = role("r_one", first);
        var other = role("r_other", second);
        var proposals = List.of(log.propose("one", one), log.propose("other", other));
        var polls = List.of(log.open(proposals.get(0), one), log.openNow(proposals.get(1), 1, other));
        for (PollId poll : polls) for (var voter : List.of(ADA, BO)) log.vote(poll, voter, YesNo.YES);
        log.because(log.settle(polls.get(0)), new EffectsEnacted(polls.get(0), 1), carriedOut(one));
        var decided = log.settle(polls.get(1));
        if (both) log.because(decided, new EffectsEnacted(polls.get(1), 1), carriedOut(other));
        else
            log.because(
                    decided, new EffectConflicted(polls.get(1), Community.of(polls.get(1)), 0, Conflict.NAME_TAKEN));
        return log.drafts;
    }

    private static DefineRole role(String id, String name) {
        return new DefineRole(new RoleId(id), name, "Keeps things growing", List.of(), List.of(), 1, 30);
    }

    private static RoleDefined carriedOut(DefineRole e) {
        return new RoleDefined(
                e.role(), e.name(), e.purpose(), e.domains(), e.accountabilities(), e.seats(), e.termDays());
    }
}
