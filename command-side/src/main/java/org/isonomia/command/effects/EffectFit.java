package org.isonomia.command.effects;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isonomia.command.Past;
import org.isonomia.command.Refusal;
import org.isonomia.command.effects.Affected.Trial;
import org.isonomia.command.roles.RolesState;
import org.isonomia.events.Event;
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
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.isonomia.rules.names.Alike;

/**
 * The facts that carry out a proposal's effects, or the first effect that does not fit the community as it is, each
 * seeing those before it. The same check holds at the opening, where a misfit refuses, and at the enactment, where it is
 * a conflict.
 */
public sealed interface EffectFit {
    /** How long an appointed member has to accept. */
    Duration TO_ACCEPT = Duration.ofDays(14);

    /** @param events one for each effect, in their order */
    record Fits(List<Event> events) implements EffectFit {}

    /** @param effect its index, from 0 */
    record Misfit(int effect, Conflict conflict) implements EffectFit {
        public Refusal refusal() {
            var code = switch (conflict) {
                case ROLE_EXISTS -> EffectRefusal.ROLE_EXISTS;
                case ROLE_UNKNOWN -> EffectRefusal.ROLE_UNKNOWN;
                case NO_VACANT_SEAT -> EffectRefusal.NO_VACANT_SEAT;
                case NOT_A_MEMBER -> EffectRefusal.CANDIDATE_LEFT;
                case NOT_A_CANDIDATE -> EffectRefusal.NOT_A_CANDIDATE;
                case STILL_A_MEMBER -> EffectRefusal.STILL_A_MEMBER;
                case NEVER_A_MEMBER -> EffectRefusal.NEVER_A_MEMBER;
                case ALREADY_ERASED -> EffectRefusal.ALREADY_ERASED;
                case LOG_IS_PUBLIC -> EffectRefusal.LOG_IS_PUBLIC;
                case TOKEN_EXISTS -> EffectRefusal.TOKEN_EXISTS;
                case TOKEN_UNKNOWN -> EffectRefusal.TOKEN_UNKNOWN;
                case NOT_REMOVED -> EffectRefusal.NOT_REMOVED;
                case NAME_TAKEN -> EffectRefusal.ROLE_LOOKS_TAKEN;
            };
            return Refusal.of(code).with("effect", effect + 1);
        }
    }

    /** @param standing everyone's, from the first admission @param now when the effects take place */
    static EffectFit of(List<Effect> effects, Affected affected, Past<Standing> standing, Instant now) {
        var trial = affected.trial(standing);
        var events = new ArrayList<Event>();
        for (int index = 0; index < effects.size(); index++) {
            var conflict = conflict(effects.get(index), trial);
            if (conflict.isPresent()) return new Misfit(index, conflict.get());
            var event = carriedOut(effects.get(index), trial, now);
            events.add(event);
            trial = trial.after(event);
        }
        return new Fits(List.copyOf(events));
    }

    private static Optional<Conflict> conflict(Effect effect, Trial trial) {
        var access = trial.affected().access();
        return switch (effect) {
            case DefineRole e -> conflict(e, trial);
            case AppointMember e -> conflict(e, trial);
            case AssignClass e -> when(!trial.members().contains(e.member()), Conflict.NOT_A_MEMBER);
            case RemoveMember e -> when(!trial.members().contains(e.member()), Conflict.NOT_A_MEMBER);
            case EraseData e -> conflict(e, trial);
            case GrantAudit e -> when(access.knows(e.token()), Conflict.TOKEN_EXISTS);
            case RevokeAudit e -> when(!access.stands(e.token()), Conflict.TOKEN_UNKNOWN);
            case PublishLog e -> when(access.everybody(), Conflict.LOG_IS_PUBLIC);
            case ReadmitMember e -> conflict(e, trial);
        };
    }

    /** Of two polls that ran at one time, the later one finds what the earlier one defined. */
    private static Optional<Conflict> conflict(DefineRole effect, Trial trial) {
        if (roles(trial).role(effect.role()).definition().isPresent()) return Optional.of(Conflict.ROLE_EXISTS);
        boolean taken = roles(trial).roles().values().stream()
                .flatMap(role -> role.definition().stream())
                .anyMatch(other -> Alike.are(other.name(), effect.name()));
        return when(taken, Conflict.NAME_TAKEN);
    }

    private static Optional<Conflict> conflict(AppointMember effect, Trial trial) {
        var role = roles(trial).role(effect.role());
        if (role.definition().isEmpty()) return Optional.of(Conflict.ROLE_UNKNOWN);
        if (!trial.members().contains(effect.member())) return Optional.of(Conflict.NOT_A_MEMBER);
        boolean seated = role.seatOf(effect.member()).isPresent();
        if (seated || !role.candidates().containsKey(effect.member())) return Optional.of(Conflict.NOT_A_CANDIDATE);
        return when(role.vacantSeat().isEmpty(), Conflict.NO_VACANT_SEAT);
    }

    private static Optional<Conflict> conflict(EraseData effect, Trial trial) {
        if (trial.members().contains(effect.member())) return Optional.of(Conflict.STILL_A_MEMBER);
        if (!trial.ever().contains(effect.member())) return Optional.of(Conflict.NEVER_A_MEMBER);
        return when(trial.affected().erased().contains(effect.member()), Conflict.ALREADY_ERASED);
    }

    /** Whose data was erased comes back as somebody else: nothing is sealed for them again. */
    private static Optional<Conflict> conflict(ReadmitMember effect, Trial trial) {
        if (!trial.removed().contains(effect.member())) return Optional.of(Conflict.NOT_REMOVED);
        return when(trial.affected().erased().contains(effect.member()), Conflict.ALREADY_ERASED);
    }

    private static Event carriedOut(Effect effect, Trial trial, Instant now) {
        return switch (effect) {
            case DefineRole e ->
                new RoleDefined(
                        e.role(), e.name(), e.purpose(), e.domains(), e.accountabilities(), e.seats(), e.termDays());
            case AppointMember e ->
                new MemberAppointed(
                        e.role(),
                        roles(trial).role(e.role()).vacantSeat().orElseThrow(),
                        e.member(),
                        now.plus(TO_ACCEPT));
            case AssignClass e -> new MemberClassAssigned(e.member(), e.memberClass());
            case RemoveMember e -> new MemberRemoved(e.member());
            case EraseData e -> new PersonalDataErased(e.member());
            case GrantAudit e ->
                new AuditTokenIssued(
                        e.token(), e.name(), e.secretDigest(), null, null, now.plus(Duration.ofDays(e.days())));
            case RevokeAudit e -> new AuditTokenRevoked(e.token(), null, null);
            case PublishLog e -> new LogMadePublic();
            case ReadmitMember e -> new MemberReadmitted(e.member(), now);
        };
    }

    private static RolesState roles(Trial trial) {
        return trial.affected().roles();
    }

    private static Optional<Conflict> when(boolean conflicts, Conflict conflict) {
        return conflicts ? Optional.of(conflict) : Optional.empty();
    }
}
