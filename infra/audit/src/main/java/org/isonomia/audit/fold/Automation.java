package org.isonomia.audit.fold;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.community.HibernationEvent.CommunityHibernated;
import org.isonomia.events.community.HibernationEvent.CommunityWoken;
import org.isonomia.events.community.RatificationEvent.RatificationCalled;
import org.isonomia.events.community.RatificationEvent.RatificationOpened;
import org.isonomia.events.draws.DrawEvent;
import org.isonomia.events.draws.DrawEvent.LotCalled;
import org.isonomia.events.draws.DrawEvent.PanelDrawn;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.membership.MembershipEvent;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.isonomia.events.membership.MembershipEvent.SuspensionEnded;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotsOpened;
import org.isonomia.events.polls.PollEvent.ClosingTimeExtended;
import org.isonomia.events.polls.PollEvent.CountAbandoned;
import org.isonomia.events.polls.PollEvent.EarlyCloseAnnounced;
import org.isonomia.events.polls.PollEvent.EarlyCloseCalledOff;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.results.ResultEvent;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.EffectsFreed;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.ResultAnnulled;
import org.isonomia.events.results.ResultEvent.ResultUpheld;
import org.isonomia.events.results.ResultEvent.SecondCallAnnounced;
import org.isonomia.events.results.ResultEvent.TieBroken;
import org.isonomia.events.roles.RoleEvent;
import org.isonomia.events.tasks.TaskEvent;

/**
 * Something that happens by itself: what it is called, and which entry brings it about. The name and that entry's id
 * give the command its id.
 */
public record Automation(String name, Predicate<Event> from) {
    /** Those by which this event can lead an act; none for what a person does, and for what goes along with another. */
    public static List<Automation> of(Event event) {
        return switch (event) {
            case PollClosed e -> List.of(close(e.poll()));
            case ClosingTimeExtended e -> List.of(close(e.poll()));
            case EarlyCloseAnnounced e -> List.of(poll("announce-early-close", e.poll(), BallotCast.class));
            case BallotsOpened e -> List.of(poll("whenPollClosedThenOpenBallots", e.poll(), PollClosed.class));
            case PollCounted e ->
                List.of(
                        poll("whenPollClosedThenCountPoll", e.poll(), PollClosed.class),
                        poll("whenBallotsOpenedThenCountPoll", e.poll(), BallotsOpened.class));
            case CountAbandoned e -> List.of(poll("abandon-count", e.poll(), PollClosed.class, BallotsOpened.class));
            case EffectsEnacted e -> enacts(e.poll());
            case EffectConflicted e -> enacts(e.poll());
            case SecondCallAnnounced e -> follows(e.poll());
            case PollOpened e -> opens(e);
            case DrawEvent e -> draws(e);
            case ProposalEvent.ProposalLapsed e ->
                List.of(new Automation(
                        "lapse-proposal",
                        from -> from instanceof ProposalEvent.ProposalDrafted d
                                        && d.proposal().equals(e.proposal())
                                || from instanceof ProposalEvent.ProposalSentBack s
                                        && s.proposal().equals(e.proposal())));
            case QuestionEvent.QuestionRaised e ->
                List.of(
                        new Automation("whenEffectConflictedThenAskAnew", EffectConflicted.class::isInstance),
                        new Automation("open-review", ProposalEvent.ReviewPlanned.class::isInstance));
            case QuestionEvent.QuestionRaisedByItself e ->
                List.of(poll("whenPollDecidedThenAskInstead", e.poll(), PollDecided.class));
            case RatificationCalled e ->
                List.of(new Automation(
                        "call-ratification",
                        from -> from instanceof CharterAdopted
                                || from instanceof CommunityWoken
                                || from instanceof RatificationCalled
                                || from instanceof MembershipEvent.MemberAdmitted
                                || from instanceof MembershipEvent.MemberReadmitted));
            case CommunityHibernated e ->
                List.of(new Automation(
                        "hibernate",
                        from -> from instanceof CharterAdopted
                                || from instanceof PollCounted
                                || from instanceof CommunityWoken));
            case RatificationOpened e ->
                List.of(new Automation(
                        "open-ratification",
                        from -> from instanceof RatificationCalled called && called.call() == e.call()));
            case QuestionEvent.QuestionLapsed e ->
                List.of(new Automation(
                        "lapse-question",
                        from -> from instanceof QuestionEvent.QuestionRaised r
                                && r.question().equals(e.question())));
            case QuestionEvent.QuestionVoteLapsed e -> List.of(announced(e.poll()));
            case RoleEvent e -> roles(e);
            case SuspensionEnded e ->
                List.of(new Automation(
                        "end-suspension",
                        from -> from instanceof MemberSuspended s && s.member().equals(e.member())));
            case TaskEvent.TaskLapsed e ->
                List.of(new Automation(
                        "lapse-task",
                        from -> from instanceof TaskEvent.TaskOpened o
                                && o.task().equals(e.task())));
            case TaskEvent.TaskReturned e ->
                List.of(new Automation(
                        "whenMandateEndedThenHandBackTasks",
                        from -> from instanceof RoleEvent.MandateEnded m
                                && m.role().equals(e.role())
                                && m.member().equals(e.holder())));
            default -> List.of();
        };
    }

    private static Automation close(PollId poll) {
        return poll(
                "close-poll",
                poll,
                PollOpened.class,
                ClosingTimeExtended.class,
                EarlyCloseAnnounced.class,
                EarlyCloseCalledOff.class);
    }

    private static List<Automation> enacts(PollId poll) {
        return List.of(
                poll("enact-effects", poll, PollDecided.class, TieBroken.class, ResultUpheld.class),
                poll("whenProposalAdoptedThenEnactEffects", poll, PollDecided.class),
                poll("whenResultUpheldThenEnactEffects", poll, ResultUpheld.class),
                poll("whenTieBrokenThenEnactEffects", poll, TieBroken.class),
                poll("whenEffectsFreedThenEnactEffects", poll, EffectsFreed.class));
    }

    private static List<Automation> follows(PollId poll) {
        return List.of(
                poll("whenPollDecidedThenFollowUp", poll, PollDecided.class),
                poll("whenTieBrokenThenFollowUp", poll, TieBroken.class),
                poll("whenResultAnnulledThenFollowUp", poll, ResultAnnulled.class));
    }

    /** A first call of rivals opens as it was announced; what a panel or a demand opens goes along with that. */
    private static List<Automation> opens(PollOpened event) {
        var occasion = event.terms().occasion();
        var first = occasion.follows();
        if (first == null) return occasion.question() == null ? List.of() : List.of(announced(event.poll()));
        return switch (occasion.reason()) {
            case SECOND_CALL -> List.of(poll("call-again", first, SecondCallAnnounced.class));
            case OBJECTED, RERUN, RATIFY -> follows(first);
            case FIRST_CALL, PANEL, DEMANDED, CHALLENGE -> List.<Automation>of();
        };
    }

    private static Automation announced(PollId poll) {
        return new Automation(
                "put-question-to-vote",
                from -> from instanceof QuestionEvent.QuestionVoteAnnounced a
                        && a.poll().equals(poll));
    }

    private static List<Automation> draws(DrawEvent event) {
        return switch (event) {
            case PoolFixed e -> follows(e.poll());
            case LotCalled e -> e.call() == 1 ? follows(e.poll()) : settles(e);
            case DrawEvent.LotDrawn e -> settles(e);
            case DrawEvent.LotFailed e -> settles(e);
            case DrawEvent.PanelSeated e -> List.of(seats(e.poll()));
            case DrawEvent.DrawLapsed e -> List.of(seats(e.poll()));
            case DrawEvent.SeedEntered e -> List.<Automation>of();
            case PanelDrawn e -> List.<Automation>of();
            case DrawEvent.PanelPlaceDeclined e -> List.<Automation>of();
            case DrawEvent.FullPollDemanded e -> List.<Automation>of();
            case DrawEvent.ShareCommitted e -> List.<Automation>of();
            case DrawEvent.ShareRevealed e -> List.<Automation>of();
        };
    }

    private static Automation seats(PollId poll) {
        return new Automation(
                "seat-panel",
                from -> from instanceof PoolFixed f
                                && f.until() != null
                                && f.poll().equals(poll)
                        || from instanceof PanelDrawn d && d.poll().equals(poll));
    }

    private static List<Automation> settles(DrawEvent.Lot lot) {
        Predicate<Event> called =
                from -> from instanceof LotCalled c && c.poll().equals(lot.poll()) && c.of() == lot.of();
        return List.of(new Automation("close-commitments", called), new Automation("draw-lot", called));
    }

    private static List<Automation> roles(RoleEvent event) {
        return switch (event) {
            case RoleEvent.AppointmentLapsed e ->
                List.of(new Automation(
                        "lapse-appointment", from -> from instanceof RoleEvent.MemberAppointed a && sameSeat(a, e)));
            case RoleEvent.MandateEnded e ->
                switch (e.reason()) {
                    case TERM_ENDED ->
                        List.of(new Automation(
                                "end-mandate", from -> from instanceof RoleEvent.MandateBegan b && sameSeat(b, e)));
                    case LEFT_COMMUNITY -> List.of(left(e.member()));
                    case SUSPENDED -> List.of(suspended(e.member()));
                    case RESIGNED -> List.<Automation>of();
                };
            case RoleEvent.AppointmentDeclined e -> released(e.member());
            case RoleEvent.CandidacyWithdrawn e -> released(e.member());
            case RoleEvent.CandidacyLapsed e ->
                List.of(new Automation(
                        "lapse-candidacy",
                        from -> from instanceof RoleEvent.CandidacyStood s
                                && s.role().equals(e.role())
                                && s.member().equals(e.member())));
            case RoleEvent.RoleDefined e -> List.<Automation>of();
            case RoleEvent.CandidacyStood e -> List.<Automation>of();
            case RoleEvent.MemberAppointed e -> List.<Automation>of();
            case RoleEvent.MandateBegan e -> List.<Automation>of();
        };
    }

    private static boolean sameSeat(RoleEvent.SeatLife one, RoleEvent.SeatLife other) {
        return one.role().equals(other.role())
                && one.seat() == other.seat()
                && one.member().equals(other.member());
    }

    private static List<Automation> released(MemberId member) {
        return List.of(left(member), suspended(member));
    }

    private static Automation left(MemberId member) {
        return new Automation(
                "whenMemberLeftThenReleaseMember",
                from -> from instanceof MemberLeft l && l.member().equals(member)
                        || from instanceof MemberRemoved r && r.member().equals(member));
    }

    private static Automation suspended(MemberId member) {
        return new Automation(
                "whenMemberSuspendedThenReleaseMember",
                from -> from instanceof MemberSuspended s && s.member().equals(member));
    }

    @SafeVarargs
    private static Automation poll(String name, PollId poll, Class<? extends Event>... types) {
        return new Automation(
                name,
                from -> List.of(types).contains(from.getClass()) && about(from).equals(Optional.of(poll)));
    }

    private static Optional<PollId> about(Event event) {
        return switch (event) {
            case PollEvent e -> Optional.of(e.poll());
            case ResultEvent e -> Optional.of(e.poll());
            default -> Optional.empty();
        };
    }
}
