package org.isonomia.audit.effects;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.AddClause;
import org.isonomia.events.effects.AlterCircle;
import org.isonomia.events.effects.AmendClause;
import org.isonomia.events.effects.AmendProcedure;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.effects.DissolveCircle;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.EraseData;
import org.isonomia.events.effects.FormCircle;
import org.isonomia.events.effects.GrantAudit;
import org.isonomia.events.effects.MoveCircle;
import org.isonomia.events.effects.PlanReview;
import org.isonomia.events.effects.PublishLog;
import org.isonomia.events.effects.RatifyProcedure;
import org.isonomia.events.effects.ReadmitMember;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.events.effects.RepealClause;
import org.isonomia.events.effects.RestoreMember;
import org.isonomia.events.effects.RevokeAudit;
import org.isonomia.events.effects.SuspendMember;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** What the auditor holds of one effect (DESIGN "Deciding", "Effects"): nothing else here knows effects by name. */
public sealed interface EffectCheck
        permits DefineRoleCheck,
                AppointMemberCheck,
                AssignClassCheck,
                RemoveMemberCheck,
                SuspendMemberCheck,
                RestoreMemberCheck,
                ReadmitMemberCheck,
                EraseDataCheck,
                GrantAuditCheck,
                RevokeAuditCheck,
                PublishLogCheck,
                AmendProcedureCheck,
                AddClauseCheck,
                AmendClauseCheck,
                RepealClauseCheck,
                RatifyProcedureCheck,
                FormCircleCheck,
                AlterCircleCheck,
                MoveCircleCheck,
                DissolveCircleCheck,
                PlanReviewCheck {
    static EffectCheck of(Effect effect) {
        return switch (effect) {
            case DefineRole e -> new DefineRoleCheck(e);
            case AppointMember e -> new AppointMemberCheck(e);
            case AssignClass e -> new AssignClassCheck(e);
            case RemoveMember e -> new RemoveMemberCheck(e);
            case SuspendMember e -> new SuspendMemberCheck(e);
            case RestoreMember e -> new RestoreMemberCheck(e);
            case ReadmitMember e -> new ReadmitMemberCheck(e);
            case EraseData e -> new EraseDataCheck(e);
            case GrantAudit e -> new GrantAuditCheck(e);
            case RevokeAudit e -> new RevokeAuditCheck(e);
            case PublishLog e -> new PublishLogCheck(e);
            case AmendProcedure e -> new AmendProcedureCheck(e);
            case AddClause e -> new AddClauseCheck(e);
            case AmendClause e -> new AmendClauseCheck(e);
            case RepealClause e -> new RepealClauseCheck(e);
            case RatifyProcedure e -> new RatifyProcedureCheck(e);
            case FormCircle e -> new FormCircleCheck(e);
            case AlterCircle e -> new AlterCircleCheck(e);
            case MoveCircle e -> new MoveCircleCheck(e);
            case DissolveCircle e -> new DissolveCircleCheck(e);
            case PlanReview e -> new PlanReviewCheck(e);
        };
    }

    /** The charter has a procedure for each kind. */
    DecisionKind kind();

    /** Whether it goes along with decisions of every kind: which procedure decides does not hang on it. */
    default boolean ofAnyKind() {
        return false;
    }

    /** Expulsion, erasure and opening the log cannot be undone. */
    default boolean forGood() {
        return false;
    }

    /** Whether it takes what a recall takes, whatever the charter says, with time to answer before the vote. */
    default boolean isSanction() {
        return false;
    }

    /** The kind of decision whose founding rule it ratifies: no person can propose that, it is asked by itself. */
    default Optional<DecisionKind> ratifies() {
        return Optional.empty();
    }

    /** How long at least its adoption can be challenged before it takes effect, whatever the charter says. */
    default Duration appeal() {
        return Duration.ZERO;
    }

    /** The role, the member, the token, the log, the circle or the rule: of two that touch the same, the one that closed first is first. */
    List<String> touches();

    /** Whom it is about: a party, who never judges the result. */
    default Optional<MemberId> concerned() {
        return Optional.empty();
    }

    /** What it rests on that would run out while members vote. */
    default Optional<Candidacy> candidacy() {
        return Optional.empty();
    }

    /** A name that it gives, which has to be told apart from others. */
    default Optional<RoleName> name() {
        return Optional.empty();
    }

    /** How much it may hold, and for how long, whoever asks for more (DESIGN "Nothing without an end"). */
    default List<Limit> limits() {
        return List.of();
    }

    /** A procedure that it sets: changing one takes the strictest of the old and the new. */
    default Optional<Ruling> ruling() {
        return Optional.empty();
    }

    /** Every way in which it does not fit. */
    Set<Conflict> conflicts(Trial trial);

    /** @param at when the event was recorded */
    boolean carriedOutBy(Event event, Instant at);

    /** What it does, as part of a sentence about what has effects. */
    String words();
}
