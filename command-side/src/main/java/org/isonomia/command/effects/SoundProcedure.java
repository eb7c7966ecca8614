package org.isonomia.command.effects;

import static org.isonomia.command.Input.Fault.MISSING;
import static org.isonomia.command.community.CommunityRefusal.QUORUM_BASE_UNKNOWABLE;
import static org.isonomia.command.effects.EffectRefusal.NEEDS_CONSENT;
import static org.isonomia.command.effects.EffectRefusal.NOT_A_SHARE;
import static org.isonomia.command.effects.EffectRefusal.NO_PANEL_FOR_THIS;
import static org.isonomia.command.effects.EffectRefusal.QUORUM_NOT_A_SHARE;
import static org.isonomia.command.effects.EffectRefusal.RULE_NOT_OFFERED;
import static org.isonomia.command.effects.EffectRefusal.SECOND_CALL_NOT_LOWER;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.isonomia.command.Input;
import org.isonomia.command.membership.Membership;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.yesno.YesNo;
import org.jspecify.annotations.Nullable;

/** What a procedure must be like for polls to be decided by it, and to end. */
public final class SoundProcedure {
    private static final int MOST_SUPPORTERS = 1_000;
    private static final int MOST_CLASSES = 10;
    private static final int MOST_PLACES = 101;
    private static final int LARGEST_FACTOR = 20;
    private static final int MOST_APPROVALS = 1_000_000;
    private static final Duration LEAST_VOTING = Duration.ofMinutes(10);
    private static final Duration MOST_VOTING = Duration.ofDays(90);
    private static final Duration MOST_DISCUSSION = Duration.ofDays(365);
    private static final Duration MOST_WAITING = Duration.ofDays(365);
    private static final Duration MOST_NOTICE = Duration.ofDays(30);

    /** Among how many members a second call has to ask for less than the first. */
    private static final List<Long> COMMUNITIES = List.of(3L, 30L, 300L, 3_000L, 100_000L);

    private SoundProcedure() {}

    /** The counting rules by which such decisions can be made; who belongs, who rules and who serves is yes or no. */
    public static Set<String> offered(DecisionKind kind) {
        return switch (kind) {
            case CHARTER, RECALL, APPOINTMENT -> Set.of(YesNo.ID);
            case MEMBERSHIP -> Set.of(YesNo.ID, Consent.ID);
            case ROLE, POLICY, GENERAL -> Set.of(YesNo.ID, Consent.ID, Deciding.RIVALS, Deciding.ADVICE);
        };
    }

    static void check(Input input, @Nullable DecisionKind of, @Nullable Procedure procedure) {
        input.require(of != null, "procedureOf", MISSING);
        input.require(procedure != null && isComplete(procedure), "procedure", MISSING);
        if (of == null || procedure == null || !isComplete(procedure)) return;
        input.require(offered(of).contains(procedure.rule()), "procedureRule", RULE_NOT_OFFERED)
                .number("procedureSupporters", procedure.supporters(), 1, MOST_SUPPORTERS);
        input.time("procedureDiscussion", procedure.deliberation(), Duration.ZERO, MOST_DISCUSSION);
        input.time("procedureVoting", procedure.voting(), LEAST_VOTING, MOST_VOTING);
        share(input, "procedureThreshold", procedure.threshold());
        quorum(input, "procedureQuorum", procedure.quorum());
        conduct(input, of, procedure);
    }

    private static boolean isComplete(Procedure procedure) {
        return procedure.rule() != null
                && procedure.quorum() != null
                && isComplete(procedure.quorum())
                && procedure.threshold() != null
                && procedure.threshold().share() != null
                && procedure.deliberation() != null
                && procedure.voting() != null
                && procedure.conduct() != null
                && isComplete(procedure.conduct());
    }

    private static boolean isComplete(Conduct conduct) {
        var call = conduct.secondCall();
        var objected = conduct.objected();
        return conduct.electorate() != null
                && conduct.electorate().waiting() != null
                && conduct.visibility() != null
                && conduct.fallback() != null
                && conduct.challenge() != null
                && (objected == null || objected.share() != null)
                && (call == null || call.notice() != null && call.quorum() != null && isComplete(call.quorum()));
    }

    private static boolean isComplete(Quorum quorum) {
        return quorum.form() != null && quorum.counts() != null && quorum.value() != null;
    }

    private static void conduct(Input input, DecisionKind of, Procedure procedure) {
        var conduct = procedure.conduct();
        input.time("procedureWaiting", conduct.electorate().waiting(), Duration.ZERO, MOST_WAITING);
        input.atMost("procedureClasses", conduct.electorate().classes(), MOST_CLASSES);
        conduct.electorate().classes().forEach(each -> input.name("procedureClasses", each, Membership.LONGEST_CLASS));
        input.time("procedureChallenge", conduct.challenge(), Duration.ZERO, MOST_NOTICE);
        var extension = conduct.extension();
        if (extension != null) input.time("procedureExtension", extension, LEAST_VOTING, MOST_NOTICE);
        var early = conduct.earlyClose();
        if (early != null) input.time("procedureEarlyClose", early, LEAST_VOTING, MOST_NOTICE);
        var call = conduct.secondCall();
        if (call != null) {
            input.time("procedureNotice", call.notice(), LEAST_VOTING, MOST_NOTICE);
            quorum(input, "procedureSecondCall", call.quorum());
            input.require(isLower(call.quorum(), procedure.quorum()), "procedureSecondCall", SECOND_CALL_NOT_LOWER);
        }
        input.number("procedurePanel", conduct.fallback().places(), 0, MOST_PLACES)
                .number("procedureDemand", conduct.demand(), 0, MOST_SUPPORTERS);
        boolean all = of == DecisionKind.CHARTER || of == DecisionKind.RECALL;
        input.require(!all || conduct.fallback().places() == 0, "procedurePanel", NO_PANEL_FOR_THIS);
        objected(input, procedure);
    }

    /** What overrides an objection goes with consent, and only with it. */
    private static void objected(Input input, Procedure procedure) {
        var objected = procedure.conduct().objected();
        boolean consent = procedure.rule().equals(Consent.ID);
        input.require(consent == (objected != null), "procedureObjected", NEEDS_CONSENT);
        if (objected != null) share(input, "procedureObjected", objected);
    }

    /** Of the votes for and against, half or more: what has as many against as for is rejected anyhow. */
    private static void share(Input input, String field, Threshold threshold) {
        long part = threshold.share().numerator();
        long whole = threshold.share().denominator();
        boolean reachable = part < whole || part == whole && !threshold.strict();
        boolean plain = whole <= MOST_SUPPORTERS && threshold.base() == null;
        input.require(plain && reachable && 2 * part >= whole, field, NOT_A_SHARE);
    }

    private static void quorum(Input input, String field, Quorum quorum) {
        input.require(quorum.base() != Quorum.Base.ACTIVE, field, QUORUM_BASE_UNKNOWABLE);
        long number = quorum.value().numerator();
        long whole = quorum.value().denominator();
        switch (quorum.form()) {
            case NONE -> {}
            case SHARE ->
                input.require(number > 0 && number <= whole && whole <= MOST_SUPPORTERS, field, QUORUM_NOT_A_SHARE);
            case ABSOLUTE -> input.number(field, whole == 1 ? number : 0, 1, MOST_APPROVALS);
            case SQUARE_ROOT -> input.number(field, whole == 1 ? number : 0, 1, LARGEST_FACTOR);
        }
    }

    /** In no community more, and in some less. */
    private static boolean isLower(Quorum second, Quorum first) {
        return COMMUNITIES.stream().allMatch(n -> second.required(n) <= first.required(n))
                && COMMUNITIES.stream().anyMatch(n -> second.required(n) < first.required(n));
    }
}
