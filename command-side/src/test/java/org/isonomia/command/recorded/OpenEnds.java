package org.isonomia.command.recorded;

import static org.isonomia.events.recorded.TheWell.*;

import org.isonomia.command.polls.Asked;
import org.isonomia.command.polls.askforadvice.AskForAdvice;
import org.isonomia.command.proposals.raisequestion.RaiseQuestion;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.rules.yesno.YesNo;

/** What is under way when the log ends. */
final class OpenEnds {
    private OpenEnds() {}

    static void happens(Recording log) {
        log.act(BEN, new RaiseQuestion(OPEN_QUESTION, BEN, "What next?", "It is dry.", null));
        log.act(ADA, AskForAdvice.yesOrNo(LATER, ADA, "Shall we meet?", null));
        log.act(ADA, new AskForAdvice(ADVISORY, ADA, "Which shelf?", CURATOR, null, Asked.YES_OR_NO));
        Motion.cast(log, ADVISORY, YesNo.ABSTAIN, BEN);
        Motion.drafted(log, PENDING, ADA, "Cyd curates", new AppointMember(CURATOR, CYD))
                .supported(1, BEN);
    }
}
