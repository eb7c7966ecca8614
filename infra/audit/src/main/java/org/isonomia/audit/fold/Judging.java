package org.isonomia.audit.fold;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isonomia.deciding.Challenges;
import org.isonomia.events.MemberId;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.EraseData;
import org.isonomia.events.effects.GrantAudit;
import org.isonomia.events.effects.PublishLog;
import org.isonomia.events.effects.ReadmitMember;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.events.effects.RevokeAudit;
import org.isonomia.events.polls.Hearing;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.yesno.Result.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Who may judge a result, how many have to challenge it, until when, and what its effects touch: DESIGN "Effects" in the
 * auditor's own code. Polls of the first rules are left to the rules of their time.
 */
final class Judging {
    /** Others than the parties in a pool. */
    static final int FEWEST = 5;

    static final int PLACES = 7;
    static final int PANELS = 2;
    static final int BUDGET = 2;
    static final Duration YEAR = Duration.ofDays(365);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int MOST_NEEDED = 5;

    private Judging() {}

    static Hearing hearing(Collection<MemberId> proposers, List<Effect> effects) {
        var parties = new HashSet<>(proposers);
        boolean forGood = false;
        for (Effect effect : effects) {
            if (effect instanceof AppointMember e) parties.add(e.member());
            if (effect instanceof AssignClass e) parties.add(e.member());
            if (effect instanceof RemoveMember e) parties.add(e.member());
            if (effect instanceof EraseData e) parties.add(e.member());
            if (effect instanceof ReadmitMember e) parties.add(e.member());
            forGood |= effect instanceof RemoveMember || effect instanceof EraseData || effect instanceof PublishLog;
        }
        return new Hearing(sorted(parties), 0, forGood);
    }

    static List<MemberId> sorted(Set<MemberId> members) {
        return members.stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }

    /** K of Debian 4.2: half the square root of the members, rounded up, at most five. */
    static int needed(PollTerms terms) {
        if (terms.isOfFirstRules()) return 1;
        for (int needed = 1; needed < MOST_NEEDED; needed++)
            if ((2L * needed) * (2L * needed) >= terms.members()) return needed;
        return MOST_NEEDED;
    }

    /** What cannot be undone, decided by some of the members of whom too few could judge it. */
    static boolean ratified(PollTerms terms, @Nullable Outcome outcome) {
        var hearing = terms.hearing();
        return terms.binding()
                && outcome == Outcome.ADOPTED
                && hearing.irreversible()
                && !judges(terms)
                && terms.members() > terms.roll().count()
                && terms.roll().count() < FEWEST + hearing.parties().size();
    }

    static boolean judges(PollTerms terms) {
        return terms.occasion().reason() == Reason.CHALLENGE || terms.occasion().reason() == Reason.RATIFY;
    }

    /** Until when the result can be challenged, or at least its effects wait. */
    static Optional<Instant> until(PollTerms terms, Outcome outcome, Instant decided) {
        if (terms.isOfFirstRules()) return Challenges.until(terms, outcome, decided);
        boolean goesOn = outcome == Outcome.QUORUM_FAILED || outcome == Outcome.OBJECTED || outcome == Outcome.TIED;
        if (!terms.binding() || goesOn || judges(terms) || ratified(terms, outcome)) return Optional.empty();
        var asked = terms.hearing().panels() < PANELS ? terms.conduct().challenge() : Duration.ZERO;
        var waits = terms.hearing().irreversible() && asked.compareTo(WEEK) < 0 ? WEEK : asked;
        return waits.isZero() || waits.isNegative() ? Optional.empty() : Optional.of(decided.plus(waits));
    }

    static @Nullable Instant afterVerdict(PollTerms terms, Instant verdict) {
        return terms.hearing().irreversible() ? verdict.plus(WEEK) : null;
    }

    /** Roles, members, tokens, the log. */
    static Set<String> touches(PollTerms terms) {
        var touched = new TreeSet<String>();
        if (!terms.binding() || terms.isOfFirstRules() || judges(terms)) return touched;
        for (Effect effect : terms.anyEffects())
            switch (effect) {
                case DefineRole e -> touched.add("role/" + e.role().value());
                case AppointMember e -> {
                    touched.add("role/" + e.role().value());
                    touched.add("member/" + e.member().value());
                }
                case AssignClass e -> touched.add("member/" + e.member().value());
                case RemoveMember e -> touched.add("member/" + e.member().value());
                case EraseData e -> touched.add("member/" + e.member().value());
                case ReadmitMember e -> touched.add("member/" + e.member().value());
                case GrantAudit e -> touched.add("token/" + e.token().value());
                case RevokeAudit e -> touched.add("token/" + e.token().value());
                case PublishLog e -> touched.add("log");
            }
        return touched;
    }
}
