package org.isonomia.audit.deciding;

import static org.isonomia.audit.deciding.Words.ADVICE;
import static org.isonomia.audit.deciding.Words.CONSENT;
import static org.isonomia.audit.deciding.Words.RIVALS;
import static org.isonomia.audit.deciding.Words.YES_NO;

import java.time.Duration;
import java.util.List;
import org.isonomia.audit.effects.EffectCheck;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.effects.Effect;
import org.isonomia.rules.quorum.Fraction;
import org.isonomia.rules.quorum.Threshold;
import org.jspecify.annotations.Nullable;

/** By which of the charter's procedures something is decided. */
public final class Procedures {
    /** From when a proposal to remove somebody was put forward, at the least. */
    private static final Duration ANSWER = Duration.ofHours(72);

    private static final Conduct.Fallback NOTHING = new Conduct.Fallback(0);

    private Procedures() {}

    /** Of one proposal. */
    public static Procedure of(Charter charter, List<Effect> effects, long heads) {
        return of(charter, Effects.kind(effects), effects, heads);
    }

    /**
     * Removing a member, or suspending one, takes what a recall takes, whatever the charter says (DESIGN "Effects").
     *
     * @param heads of the community: nobody needs more supporters than there are
     */
    public static Procedure of(Charter charter, DecisionKind kind, List<Effect> effects, long heads) {
        var plain = changed(voted(charter, kind, effects), charter, effects, heads);
        if (effects.stream().map(EffectCheck::of).noneMatch(EffectCheck::isSanction)) return plain;
        boolean soon = plain.deliberation().compareTo(ANSWER) < 0;
        return new Procedure(
                plain.rule(),
                plain.quorum(),
                raised(plain.threshold()),
                plain.supporters(),
                soon ? ANSWER : plain.deliberation(),
                plain.voting(),
                once(plain.conduct(), appeal(effects)));
    }

    private static Procedure changed(Procedure changing, Charter charter, List<Effect> effects, long heads) {
        var most = changing;
        for (Effect effect : effects) {
            var ruling = EffectCheck.of(effect).ruling();
            if (ruling.isEmpty()) continue;
            most = Amending.most(most, of(charter, ruling.get().of()), heads);
            most = Amending.most(most, ruling.get().procedure(), heads);
        }
        int supporters = heads < most.supporters() ? Math.max(1, (int) heads) : most.supporters();
        return new Procedure(
                most.rule(),
                most.quorum(),
                most.threshold(),
                supporters,
                most.deliberation(),
                most.voting(),
                most.conduct());
    }

    /** As the charter has it, by the first rules. */
    public static Procedure of(Charter charter, DecisionKind kind) {
        var procedure = charter.procedures().get(kind);
        if (procedure == null) throw new IllegalArgumentException("the charter has no procedure for " + kind);
        return procedure;
    }

    /** Whoever decides by advice takes nothing along that others vote on. */
    private static Procedure voted(Charter charter, DecisionKind kind, List<Effect> effects) {
        var plain = of(charter, kind);
        if (!byAdvice(plain)) return plain;
        for (Effect effect : effects) {
            var check = EffectCheck.of(effect);
            if (check.ofAnyKind()) continue;
            var other = of(charter, check.kind());
            if (!byAdvice(other)) return other;
        }
        return plain;
    }

    private static Duration appeal(List<Effect> effects) {
        return effects.stream()
                .map(effect -> EffectCheck.of(effect).appeal())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** No second call, no panel, no early close. @param appeal how long at least it can be challenged */
    private static Conduct once(Conduct plain, Duration appeal) {
        @Nullable Threshold objected = plain.objected();
        return new Conduct(
                plain.electorate(),
                plain.visibility(),
                plain.extension(),
                null,
                null,
                NOTHING,
                0,
                plain.challenge().compareTo(appeal) < 0 ? appeal : plain.challenge(),
                objected == null ? null : raised(objected));
    }

    private static Threshold raised(Threshold threshold) {
        var share = threshold.share();
        return 3 * share.numerator() < 2 * share.denominator()
                ? new Threshold(new Fraction(2, 3), false, threshold.base())
                : threshold;
    }

    /** Whether who proposed decides alone, having asked and heard others. */
    public static boolean byAdvice(Procedure procedure) {
        return procedure.rule().equals(ADVICE);
    }

    /** Whether a proposal stands in a question, where others can answer it with rivals. */
    public static boolean ranked(Procedure procedure) {
        return procedure.rule().equals(RIVALS);
    }

    /** By which rule a single proposal is voted on. */
    public static String rule(Procedure procedure) {
        return procedure.rule().equals(CONSENT) ? CONSENT : YES_NO;
    }

    /** The same, of these voters. */
    public static Conduct heldFor(Electorate electorate, Conduct conduct) {
        return held(electorate, conduct.visibility(), conduct);
    }

    /** The same, with choices hidden until the close or not. */
    public static Conduct heldIn(Conduct.Visibility visibility, Conduct conduct) {
        return held(conduct.electorate(), visibility, conduct);
    }

    private static Conduct held(Electorate electorate, Conduct.Visibility visibility, Conduct conduct) {
        return new Conduct(
                electorate,
                visibility,
                conduct.extension(),
                conduct.earlyClose(),
                conduct.secondCall(),
                conduct.fallback(),
                conduct.demand(),
                conduct.challenge(),
                conduct.objected());
    }
}
