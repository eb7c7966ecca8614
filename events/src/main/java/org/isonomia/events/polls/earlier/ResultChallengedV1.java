package org.isonomia.events.polls.earlier;

import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.Sealed;
import org.isonomia.events.polls.PollEvent.ResultChallenged;

/** {@code polls.ResultChallenged/1}: one member was enough. */
public record ResultChallengedV1(PollId poll, MemberId by, Sealed<String> reason) {
    public ResultChallenged upcast() {
        return new ResultChallenged(poll, by, reason, List.of(by));
    }
}
