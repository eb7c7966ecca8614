package org.isonomia.audit.deciding;

import static org.isonomia.audit.deciding.Words.CONSENT;
import static org.isonomia.audit.deciding.Words.FIRST_RULES;
import static org.isonomia.audit.deciding.Words.RIVALS;
import static org.isonomia.audit.deciding.Words.SECOND_RULES;
import static org.isonomia.audit.deciding.Words.STATUS_QUO;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isonomia.audit.effects.EffectCheck;
import org.isonomia.events.ProposalId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollTerms;

/** What the terms of a poll mean, read off what its opening entry holds. */
public final class Terms {
    private Terms() {}

    public static boolean ofFirstRules(PollTerms terms) {
        return terms.deciding().equals(FIRST_RULES);
    }

    public static boolean ofSecondRules(PollTerms terms) {
        return terms.deciding().equals(SECOND_RULES);
    }

    /** Whether it was put to the vote by itself, without anyone who could call it off or answer for it. */
    public static boolean isNobodys(PollTerms terms) {
        return terms.matter().effects().stream()
                .anyMatch(effect -> EffectCheck.of(effect).ratifies().isPresent());
    }

    /** Whether it decides about an earlier result and changes nothing itself. */
    public static boolean judges(PollTerms terms) {
        var reason = terms.occasion().reason();
        return reason == Reason.CHALLENGE || reason == Reason.RATIFY;
    }

    /** Whether only those drawn by lot may vote. */
    public static boolean ofPanel(Occasion occasion) {
        return occasion.reason() == Reason.PANEL || occasion.reason() == Reason.CHALLENGE;
    }

    /** Whether rival proposals stand against each other and the status quo. */
    public static boolean betweenRivals(PollTerms terms) {
        return terms.rule().is(RIVALS)
                && terms.rule().options().stream()
                        .anyMatch(option -> option.id().equals(STATUS_QUO));
    }

    /** The one it decides on, or the rivals in ballot order. */
    public static List<ProposalId> proposals(PollTerms terms) {
        var proposals = new ArrayList<ProposalId>();
        if (terms.matter().proposal() != null) proposals.add(terms.matter().proposal());
        for (PollOption option : terms.rule().options())
            if (option.proposal() != null) proposals.add(option.proposal());
        return proposals;
    }

    /** From when on newcomers come too late for it. */
    public static Instant putForward(PollTerms terms) {
        var before = terms.occasion().putForward();
        return before == null ? terms.timing().opensAt() : before;
    }

    /** The first rules looked for consent in the open, whatever the charter said. */
    public static boolean hidden(PollTerms terms) {
        if (terms.rule().is(CONSENT) && ofFirstRules(terms)) return false;
        return terms.electorate().conduct().visibility() == Conduct.Visibility.HIDDEN;
    }

    /** DESIGN "Close early": never for the charter, an election or a recall. */
    public static Optional<Duration> earlyClose(PollTerms terms) {
        var kind = terms.matter().kind();
        boolean never = kind == DecisionKind.CHARTER || kind == DecisionKind.APPOINTMENT || kind == DecisionKind.RECALL;
        return never
                ? Optional.empty()
                : Optional.ofNullable(terms.electorate().conduct().earlyClose());
    }

    /** How long it is to be open by its own terms. */
    public static Duration voting(PollTerms terms) {
        return Duration.between(terms.timing().opensAt(), terms.timing().closesAt());
    }

    /** How many its quorum needs. */
    public static long needed(PollTerms terms) {
        return Shares.quorum(
                terms.rule().quorum(),
                terms.members(),
                terms.electorate().roll().count());
    }
}
