package org.isonomia.audit.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.isonomia.events.Event;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.circles.CircleEvent.CircleAltered;
import org.isonomia.events.circles.CircleEvent.CircleDissolved;
import org.isonomia.events.circles.CircleEvent.CircleFormed;
import org.isonomia.events.circles.CircleEvent.CircleMoved;
import org.isonomia.events.community.CharterEvent.ClauseAdded;
import org.isonomia.events.community.CharterEvent.ClauseAmended;
import org.isonomia.events.community.CharterEvent.ClauseRepealed;
import org.isonomia.events.community.CharterEvent.ProcedureAmended;
import org.isonomia.events.community.CharterEvent.ProcedureRatified;
import org.isonomia.events.community.LogAccessEvent.AuditTokenIssued;
import org.isonomia.events.community.LogAccessEvent.AuditTokenRevoked;
import org.isonomia.events.community.LogAccessEvent.LogMadePublic;
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
import org.isonomia.events.membership.MembershipEvent.MemberClassAssigned;
import org.isonomia.events.membership.MembershipEvent.MemberReadmitted;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.membership.MembershipEvent.MemberRestored;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.events.proposals.ProposalEvent.ReviewPlanned;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;
import org.isonomia.events.roles.RoleEvent.RoleDefined;

/** A proposal from its draft to what it changes, three members being in favour. */
final class Decided {
    private static final Duration ACCEPT = Duration.ofDays(14);

    private Decided() {}

    /** @param waiting days for which the result can be challenged */
    static void enacted(Community log, String id, int waiting, Effect... effects) {
        enact(log, voted(log, id, effects), waiting, effects);
    }

    /** Of a poll that is open. */
    static void enact(Community log, PollId poll, int waiting, Effect... effects) {
        var decided = log.settle(poll);
        log.pass(Duration.ofDays(waiting));
        var events = new ArrayList<Event>(List.of(new EffectsEnacted(poll, effects.length)));
        Arrays.stream(effects)
                .map(effect -> carriedOut(log, Community.of(poll), effect))
                .forEach(events::add);
        log.because(decided, events.toArray(Event[]::new));
    }

    /** Its first effect does not fit any more. */
    static UUID conflicted(Community log, PollId poll, Conflict conflict) {
        log.because(log.settle(poll), new EffectConflicted(poll, Community.of(poll), 0, conflict));
        return log.drafts.reversed().stream()
                .filter(draft -> draft.event() instanceof EffectConflicted)
                .findFirst()
                .orElseThrow()
                .stamp()
                .id();
    }

    static PollId voted(Community log, String id, Effect... effects) {
        var poll = log.open(log.propose(id, effects), effects);
        for (var member : log.members.stream().limit(3).toList()) log.vote(poll, member, "yes");
        return poll;
    }

    private static Event carriedOut(Community log, ProposalId of, Effect effect) {
        var at = log.now;
        return switch (effect) {
            case GrantAudit e ->
                new AuditTokenIssued(
                        e.token(), e.name(), e.secretDigest(), null, null, at.plus(Duration.ofDays(e.days())));
            case RevokeAudit e -> new AuditTokenRevoked(e.token(), null, null);
            case PublishLog e -> new LogMadePublic();
            case RemoveMember e -> new MemberRemoved(e.member());
            case EraseData e -> new PersonalDataErased(e.member());
            case ReadmitMember e -> new MemberReadmitted(e.member(), at);
            case SuspendMember e -> new MemberSuspended(e.member(), at.plus(Duration.ofDays(e.days())));
            case RestoreMember e -> new MemberRestored(e.member());
            case AppointMember e -> new MemberAppointed(e.role(), 1, e.member(), at.plus(ACCEPT));
            case DefineRole e ->
                new RoleDefined(
                        e.role(), e.name(), e.purpose(), e.domains(), e.accountabilities(), e.seats(), e.termDays());
            case AssignClass e -> new MemberClassAssigned(e.member(), e.memberClass());
            case AmendProcedure e ->
                new ProcedureAmended(log.amend(e.of(), e.procedure()), e.of(), e.read() + 1, e.procedure());
            case AddClause e -> new ClauseAdded(log.nextCharter(), e.clause(), e.title(), e.text());
            case AmendClause e -> new ClauseAmended(log.nextCharter(), e.clause(), e.read() + 1, e.title(), e.text());
            case RepealClause e -> new ClauseRepealed(log.nextCharter(), e.clause());
            case RatifyProcedure e -> new ProcedureRatified(log.nextCharter(), e.of(), e.read());
            case FormCircle e -> new CircleFormed(e.circle(), e.name(), e.purpose(), e.parent(), e.joining());
            case AlterCircle e -> new CircleAltered(e.circle(), e.read() + 1, e.name(), e.purpose());
            case MoveCircle e -> new CircleMoved(e.circle(), e.parent());
            case DissolveCircle e -> new CircleDissolved(e.circle());
            case PlanReview e -> new ReviewPlanned(of, at.plus(Duration.ofDays(e.days())));
        };
    }
}
