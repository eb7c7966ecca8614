package org.isonomia.command.effects;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Input;
import org.isonomia.command.effects.Affected.Trial;
import org.isonomia.events.Event;
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

/** What one effect means for the community: a file for each, chosen here. */
sealed interface Enactment
        permits DefineRoleEnactment,
                AppointMemberEnactment,
                AssignClassEnactment,
                RemoveMemberEnactment,
                SuspendMemberEnactment,
                RestoreMemberEnactment,
                ReadmitMemberEnactment,
                EraseDataEnactment,
                GrantAuditEnactment,
                RevokeAuditEnactment,
                PublishLogEnactment,
                AmendProcedureEnactment,
                AddClauseEnactment,
                AmendClauseEnactment,
                RepealClauseEnactment,
                RatifyProcedureEnactment,
                FormCircleEnactment,
                AlterCircleEnactment,
                MoveCircleEnactment,
                DissolveCircleEnactment,
                PlanReviewEnactment {
    static Enactment of(Effect effect) {
        return switch (effect) {
            case DefineRole e -> new DefineRoleEnactment(e);
            case AppointMember e -> new AppointMemberEnactment(e);
            case AssignClass e -> new AssignClassEnactment(e);
            case RemoveMember e -> new RemoveMemberEnactment(e);
            case SuspendMember e -> new SuspendMemberEnactment(e);
            case RestoreMember e -> new RestoreMemberEnactment(e);
            case ReadmitMember e -> new ReadmitMemberEnactment(e);
            case EraseData e -> new EraseDataEnactment(e);
            case GrantAudit e -> new GrantAuditEnactment(e);
            case RevokeAudit e -> new RevokeAuditEnactment(e);
            case PublishLog e -> new PublishLogEnactment(e);
            case AmendProcedure e -> new AmendProcedureEnactment(e);
            case AddClause e -> new AddClauseEnactment(e);
            case AmendClause e -> new AmendClauseEnactment(e);
            case RepealClause e -> new RepealClauseEnactment(e);
            case RatifyProcedure e -> new RatifyProcedureEnactment(e);
            case FormCircle e -> new FormCircleEnactment(e);
            case AlterCircle e -> new AlterCircleEnactment(e);
            case MoveCircle e -> new MoveCircleEnactment(e);
            case DissolveCircle e -> new DissolveCircleEnactment(e);
            case PlanReview e -> new PlanReviewEnactment(e);
        };
    }

    /** What is wrong with it as it was typed. */
    void check(Input input);

    /** Why it does not fit the community as it is. @param now when it takes place */
    Optional<Conflict> conflict(Trial trial, Instant now);

    /** The fact that carries it out. @param now when it takes place */
    Event fact(Trial trial, Instant now);

    static Optional<Conflict> when(boolean conflicts, Conflict conflict) {
        return conflicts ? Optional.of(conflict) : Optional.empty();
    }
}
