package org.isonomia.events.results.earlier;

import org.isonomia.events.PollId;
import org.isonomia.events.results.ResultEvent.ResultUpheld;
import org.jspecify.annotations.Nullable;

/** {@code polls.ResultUpheld/1}: effects followed at once. */
public record ResultUpheldV1(PollId poll, @Nullable PollId panel) {
    public ResultUpheld upcast() {
        return new ResultUpheld(poll, panel, null);
    }
}
