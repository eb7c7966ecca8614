package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.CAUSE_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.CONFLICT_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.EFFECTS_DIFFER;
import static org.isonomia.audit.fold.Disagreement.Kind.ENACTED_OUT_OF_TURN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isonomia.audit.deciding.Terms;
import org.isonomia.events.Event;
import org.isonomia.events.PollId;
import org.isonomia.events.community.LogAccessEvent.AuditTokenIssued;
import org.isonomia.events.community.LogAccessEvent.AuditTokenRevoked;
import org.isonomia.events.community.LogAccessEvent.LogMadePublic;
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
import org.isonomia.events.membership.MembershipEvent.MemberClassAssigned;
import org.isonomia.events.membership.MembershipEvent.MemberReadmitted;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;
import org.isonomia.events.results.ResultEvent.EffectOrder;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;
import org.isonomia.events.roles.RoleEvent.RoleDefined;

/** What a result changes: exactly the effects it was adopted with, once, all or none. */
final class Enactments {
    private final EffectTrial trial;
    private final EffectTurns turns;
    private final Findings findings;

    Enactments(EffectTrial trial, EffectTurns turns, Findings findings) {
        this.trial = trial;
        this.turns = turns;
        this.findings = findings;
    }

    void enacted(Poll poll, EffectsEnacted event, Fact fact, Act act) {
        inTurn(poll, event.poll(), fact, "the effects of " + event.poll() + " are enacted");
        poll.settled = true;
        because(poll, event.poll(), fact);
        var effects = poll.adopted();
        looksTaken(poll, effects, fact);
        if (event.effects() != effects.size())
            findings.add(EFFECTS_DIFFER, fact, event.effects() + " effects", effects.size() + " effects were adopted");
        var following = act.facts().subList(1, act.facts().size()).stream()
                .filter(each -> !(each.event() instanceof EffectOrder))
                .toList();
        if (act.first() != event || following.size() != effects.size()) {
            findings.add(
                    EFFECTS_DIFFER,
                    fact,
                    following.size() + " entries in the same command",
                    "first this entry, then one for each of " + effects.size() + " effects");
            return;
        }
        for (int i = 0; i < effects.size(); i++) {
            because(poll, event.poll(), following.get(i));
            if (!carriesOut(
                    effects.get(i), following.get(i).event(), following.get(i).at()))
                findings.add(
                        EFFECTS_DIFFER,
                        following.get(i),
                        following.get(i).event().toString(),
                        "effect " + i + " as adopted: " + effects.get(i));
        }
    }

    /** By the second rules no role is defined that looks like another; before, both were. */
    private void looksTaken(Poll poll, List<Effect> effects, Fact fact) {
        if (!Terms.ofSecondRules(poll.terms)) return;
        var first = trial.firstConflict(effects);
        if (first.conflicts().contains(Conflict.NAME_TAKEN))
            findings.add(
                    CONFLICT_DIFFERS,
                    fact,
                    "all effects are enacted",
                    "effect " + first.effect() + " conflicts first: " + first.conflicts());
    }

    void conflicted(Poll poll, EffectConflicted event, Fact fact) {
        inTurn(poll, event.poll(), fact, "the effects of " + event.poll() + " conflict");
        poll.settled = true;
        because(poll, event.poll(), fact);
        var expected = trial.firstConflict(poll.adopted());
        if (expected.effect() != event.effect() || !expected.conflicts().contains(event.conflict()))
            findings.add(
                    CONFLICT_DIFFERS,
                    fact,
                    "effect " + event.effect() + " conflicts: " + event.conflict(),
                    expected.conflicts().isEmpty()
                            ? "all effects fit"
                            : "effect " + expected.effect() + " conflicts first: " + expected.conflicts());
    }

    private void inTurn(Poll poll, PollId id, Fact fact, String recorded) {
        turns.before(id)
                .ifPresent(earlier -> findings.add(
                        ENACTED_OUT_OF_TURN, fact, recorded, earlier + " closed before it and touches the same"));
        if (poll.awaitsEffects()) {
            var ripe = poll.ripe();
            if (ripe.isEmpty()) findings.add(ENACTED_OUT_OF_TURN, fact, recorded, "its result is for others to judge");
            else if (fact.at().isBefore(ripe.get().from()))
                findings.add(
                        ENACTED_OUT_OF_TURN,
                        fact,
                        recorded + " at " + fact.at(),
                        "its result can be challenged until " + ripe.get().from());
            return;
        }
        String why = poll.settled
                ? "that was done before this entry"
                : "it has no adopted binding result at this entry, its outcome is "
                        + (poll.annulled == null ? poll.outcome : "annulled");
        findings.add(ENACTED_OUT_OF_TURN, fact, recorded, why);
    }

    private void because(Poll poll, PollId id, Fact fact) {
        var ripe = poll.ripe();
        if (ripe.isEmpty()) return;
        var cause = ripe.get().cause();
        boolean freed = turns.freed(id)
                .filter(entry -> entry.id().equals(fact.because()))
                .isPresent();
        if (!freed && !cause.id().equals(fact.because()))
            findings.add(
                    CAUSE_DIFFERS,
                    fact,
                    "because of " + fact.because(),
                    "because of the result, entry " + cause.position() + " with id " + cause.id());
    }

    private static boolean carriesOut(Effect effect, Event event, Instant at) {
        return switch (effect) {
            case AssignClass e -> event.equals(new MemberClassAssigned(e.member(), e.memberClass()));
            case RemoveMember e -> event.equals(new MemberRemoved(e.member()));
            case ReadmitMember e -> event.equals(new MemberReadmitted(e.member(), at));
            case EraseData e -> event.equals(new PersonalDataErased(e.member()));
            case RevokeAudit e -> event.equals(new AuditTokenRevoked(e.token(), null, null));
            case PublishLog e -> event.equals(new LogMadePublic());
            case GrantAudit e ->
                event.equals(new AuditTokenIssued(
                        e.token(), e.name(), e.secretDigest(), null, null, at.plus(Duration.ofDays(e.days()))));
            case DefineRole e ->
                event.equals(new RoleDefined(
                        e.role(), e.name(), e.purpose(), e.domains(), e.accountabilities(), e.seats(), e.termDays()));
            case AppointMember e ->
                event instanceof MemberAppointed appointed
                        && appointed.role().equals(e.role())
                        && appointed.member().equals(e.member());
        };
    }
}
