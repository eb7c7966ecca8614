package org.isonomia.events.results.earlier;

import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.Sealed;
import org.isonomia.events.results.ResultEvent.ResultChallenged;

/** {@code polls.ResultChallenged/1}: one member was enough. */
public record ResultChallengedV1(PollId poll, MemberId by, Sealed<String> reason) {
    public ResultChallenged upcast() {
        return new ResultChallenged(poll, by, reason, List.of(by));
    }
}
