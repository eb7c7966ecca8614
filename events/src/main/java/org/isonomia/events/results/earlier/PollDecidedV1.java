package org.isonomia.events.results.earlier;

import java.util.List;
import org.isonomia.events.PollId;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Tick;

/** {@code polls.PollDecided/1}: nobody could challenge it, and effects followed at once. */
public record PollDecidedV1(PollId poll, boolean binding, Result.Outcome outcome, List<Tick> ticks) {
    public PollDecided upcast() {
        return new PollDecided(poll, binding, outcome, List.of(), ticks, null);
    }
}
