package org.isonomia.events.results.earlier;

import java.util.List;
import org.isonomia.events.PollId;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.rules.yesno.Tally;

/** {@code polls.PollCounted/1}: the counts of a yes/no poll, without a sheet. */
public record PollCountedV1(PollId poll, String rule, Tally tally, String inputDigest) {
    public PollCounted upcast() {
        return new PollCounted(
                poll,
                null,
                null,
                null,
                rule,
                0,
                tally.participants(),
                tally.yes(),
                0,
                List.of(),
                tally,
                inputDigest,
                null);
    }
}
