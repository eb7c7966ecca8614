package org.isonomia.events.polls;

import java.util.List;
import org.isonomia.events.ProposalId;
import org.isonomia.events.proposals.Effect;
import org.jspecify.annotations.Nullable;

/**
 * One thing a ballot can say yes to.
 *
 * @param id what ballots name it by, for instance {@code yes} or {@code o2}
 * @param title public
 * @param meaning what choosing it means
 * @param prompt what to write when choosing it
 * @param asksReason whether a ballot for it needs a reason
 * @param proposal the rival proposal it stands for, in its frozen version, with its effects
 */
public record PollOption(
        String id,
        String title,
        @Nullable String meaning,
        @Nullable String prompt,
        boolean asksReason,
        @Nullable ProposalId proposal,
        int version,
        List<Effect> effects) {

    public static PollOption of(String id, String title) {
        return new PollOption(id, title, null, null, false, null, 0, List.of());
    }
}
