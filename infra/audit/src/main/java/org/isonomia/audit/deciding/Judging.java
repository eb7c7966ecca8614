package org.isonomia.audit.deciding;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isonomia.audit.effects.EffectCheck;
import org.isonomia.events.MemberId;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.Hearing;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.yesno.Result.Outcome;
import org.jspecify.annotations.Nullable;

/** Who may judge a result, and how many have to challenge it (DESIGN "Effects", ADR 24). */
public final class Judging {
    /** Others than the parties in a pool. */
    public static final int FEWEST = 5;

    public static final int PLACES = 7;
    public static final int PANELS = 2;
    public static final int BUDGET = 2;
    public static final Duration YEAR = Duration.ofDays(365);
    private static final int MOST_NEEDED = 5;

    private Judging() {}

    /** Who proposed it and whom it concerns never judge it. */
    public static Hearing hearing(Collection<MemberId> proposers, List<Effect> effects) {
        var parties = new HashSet<>(proposers);
        for (Effect effect : effects) EffectCheck.of(effect).concerned().ifPresent(parties::add);
        return new Hearing(sorted(parties), 0, Effects.anyForGood(effects));
    }

    public static List<MemberId> sorted(Set<MemberId> members) {
        return members.stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }

    /** K of Debian 4.2: half the square root of the members, rounded up, at most five. By the first rules one did. */
    public static int needed(PollTerms terms) {
        if (Terms.ofFirstRules(terms)) return 1;
        for (int needed = 1; needed < MOST_NEEDED; needed++)
            if ((2L * needed) * (2L * needed) >= terms.members()) return needed;
        return MOST_NEEDED;
    }

    /** What cannot be undone, decided by some of the members of whom too few could judge it. */
    public static boolean ratified(PollTerms terms, @Nullable Outcome outcome) {
        var hearing = terms.hearing();
        return terms.matter().binding()
                && outcome == Outcome.ADOPTED
                && hearing.irreversible()
                && !Terms.judges(terms)
                && terms.members() > terms.electorate().roll().count()
                && terms.electorate().roll().count()
                        < FEWEST + hearing.parties().size();
    }

    /** How many sit on a panel that hears a challenge. */
    public static int places(PollTerms terms) {
        int named = terms.electorate().conduct().fallback().places();
        return named > 0 ? named : PLACES;
    }
}
