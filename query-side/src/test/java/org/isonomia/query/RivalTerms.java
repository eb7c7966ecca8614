package org.isonomia.query;

import static org.isonomia.query.MemoryLog.NOON;
import static org.isonomia.query.Story.ALL;
import static org.isonomia.query.Story.CISTERN;
import static org.isonomia.query.Story.DAY;
import static org.isonomia.query.Story.DIG;
import static org.isonomia.query.Story.PROCEDURE;
import static org.isonomia.query.Story.WATER;

import java.util.List;
import org.isonomia.deciding.Deciding;
import org.isonomia.deciding.Rivalry;
import org.isonomia.events.QuestionId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.Hearing;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollElectorate;
import org.isonomia.events.polls.PollMatter;
import org.isonomia.events.polls.PollRule;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.polls.PollTiming;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.quorum.Electorate;
import org.isonomia.rules.roll.Roll;

/** The terms of the poll between the well and the cistern. */
final class RivalTerms {
    private RivalTerms() {}

    /** @param effect of the well */
    static PollTerms making(Effect effect) {
        var rivals = List.of(
                new Rivalry.Rival(DIG, 1, "A well", List.of(effect), Story.ADA),
                new Rivalry.Rival(CISTERN, 1, "A cistern", List.of(), Story.BEN));
        return between(rivals, "Where from?", WATER);
    }

    static PollTerms between(List<Rivalry.Rival> rivals, String title, QuestionId question) {
        return between(rivals, title, question, Hearing.NONE);
    }

    static PollTerms between(List<Rivalry.Rival> rivals, String title, QuestionId question, Hearing hearing) {
        return new PollTerms(
                new PollMatter(true, title, null, 0, List.of(), DecisionKind.MEMBERSHIP, 1),
                new PollRule(
                        Deciding.RIVALS,
                        Rivalry.settings(PROCEDURE, new Electorate(3, 3, 3), 0),
                        Rivalry.options(rivals),
                        1,
                        TieBreak.NONE,
                        PROCEDURE.quorum(),
                        PROCEDURE.threshold()),
                new PollElectorate(Conduct.PLAIN, null, Roll.of(ALL)),
                new PollTiming(NOON, DAY),
                Occasion.first(question, NOON),
                null,
                Deciding.NOW,
                ALL.size(),
                hearing);
    }
}
