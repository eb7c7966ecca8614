package org.isonomia.events.polls;

import java.util.List;
import org.isonomia.events.ProposalId;
import org.isonomia.events.effects.Effect;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.yesno.YesNo;
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
    /** The options of every poll of yes or no. */
    public static final List<PollOption> YES_OR_NO =
            List.of(of(YesNo.YES, "Yes"), of(YesNo.NO, "No"), of(YesNo.ABSTAIN, "Abstain"));

    /** The answers to a consent poll; an objection needs its reason. */
    public static final List<PollOption> CONSENT = List.of(
            of(Consent.CONSENT, "Consent"),
            of(Consent.CONCERN, "Consent, with a concern"),
            new PollOption(Consent.OBJECT, "Object", null, null, true, null, 0, List.of()));

    public static PollOption of(String id, String title) {
        return new PollOption(id, title, null, null, false, null, 0, List.of());
    }
}
