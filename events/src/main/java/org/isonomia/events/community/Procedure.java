package org.isonomia.events.community;

import java.time.Duration;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;

/**
 * How one kind of decision is made. Whoever opens a poll chooses none of this.
 *
 * @param rule id and version of the counting rule, for instance {@code yes-no/1}
 * @param supporters how many members, the proposer among them, must support the frozen version
 * @param deliberation the least time from a proposal's first draft to its poll
 * @param voting from opening to close
 */
public record Procedure(
        String rule,
        Quorum quorum,
        Threshold threshold,
        int supporters,
        Duration deliberation,
        Duration voting,
        Conduct conduct) {}
