package org.isonomia.audit.deciding;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.community.Procedure;
import org.isonomia.rules.quorum.Fraction;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to change a rule (DESIGN "Charter"): at every point the most that changing the charter, the old rule and
 * the new one ask for. Where the proposer decides alone, a rule asks for nothing; by consent, for what overrides an
 * objection.
 */
public final class Amending {
    private static final Conduct.Fallback NOTHING = new Conduct.Fallback(0);

    private Amending() {}

    /** @param heads of the community @param voters how many of them may vote on the charter */
    public static boolean isPossible(Charter charter, int heads, int voters) {
        if (voters == 0 || Floor.of(heads) > voters) return false;
        var changing = Procedures.of(charter, DecisionKind.CHARTER);
        for (DecisionKind kind : DecisionKind.values()) {
            var quorum = most(changing, Procedures.of(charter, kind), heads).quorum();
            if (Shares.quorum(quorum, heads, voters) > voters) return false;
        }
        return true;
    }

    /** @param rule the old or the new */
    static Procedure most(Procedure changing, Procedure rule, long heads) {
        if (Procedures.byAdvice(rule)) return changing;
        return new Procedure(
                changing.rule(),
                quorum(changing.quorum(), rule.quorum(), heads),
                threshold(changing.threshold(), asked(rule)),
                Collections.max(List.of(changing.supporters(), rule.supporters())),
                longest(changing.deliberation(), rule.deliberation()),
                longest(changing.voting(), rule.voting()),
                conduct(changing.conduct(), rule.conduct(), heads));
    }

    private static Conduct conduct(Conduct changing, Conduct rule, long heads) {
        var waiting = longest(changing.electorate().waiting(), rule.electorate().waiting());
        var one = changing.secondCall();
        var other = rule.secondCall();
        Conduct.@Nullable SecondCall call = one == null || other == null
                ? null
                : new Conduct.SecondCall(
                        longest(one.notice(), other.notice()), quorum(one.quorum(), other.quorum(), heads));
        boolean panel = changing.fallback().places() > 0 && rule.fallback().places() > 0;
        return new Conduct(
                new Electorate(changing.electorate().classes(), waiting),
                changing.visibility(),
                changing.extension(),
                changing.earlyClose(),
                call,
                panel ? changing.fallback() : NOTHING,
                panel ? changing.demand() : 0,
                longest(changing.challenge(), rule.challenge()),
                changing.objected());
    }

    private static Threshold asked(Procedure rule) {
        if (!rule.rule().equals(Words.CONSENT)) return rule.threshold();
        var named = rule.conduct().objected();
        return named == null ? new Threshold(new Fraction(2, 3), false, null) : named;
    }

    private static Threshold threshold(Threshold changing, Threshold rule) {
        long mine = changing.share().numerator() * rule.share().denominator();
        long theirs = rule.share().numerator() * changing.share().denominator();
        boolean higher = theirs > mine || theirs == mine && rule.strict() && !changing.strict();
        return higher ? new Threshold(rule.share(), rule.strict(), changing.base()) : changing;
    }

    /** Approvals, where one of them counts these. */
    private static Quorum quorum(Quorum changing, Quorum rule, long heads) {
        boolean more = Shares.quorum(rule, heads, heads) > Shares.quorum(changing, heads, heads);
        var larger = more ? rule : changing;
        var counts = changing.counts() == rule.counts() ? changing.counts() : Quorum.Counts.APPROVALS;
        return new Quorum(larger.form(), counts, larger.value(), larger.base());
    }

    private static Duration longest(Duration one, Duration other) {
        return Collections.max(List.of(one, other));
    }
}
