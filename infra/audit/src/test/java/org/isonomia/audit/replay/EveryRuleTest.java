package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.history.HonestHistory.BO;
import static org.isonomia.audit.history.HonestHistory.DI;
import static org.isonomia.audit.replay.Mutations.drop;
import static org.isonomia.audit.replay.Mutations.move;
import static org.isonomia.audit.replay.Mutations.rewrite;
import static org.isonomia.audit.replay.Mutations.stamp;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.events.CommentId;
import org.isonomia.events.ThreadId;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.community.CommunityEvent.CommunityFounded;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.discussion.DiscussionEvent.CommentPosted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRetracted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRevised;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.InvitationRevoked;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;
import org.isonomia.events.proposals.ProposalEvent.ProposalLapsed;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.proposals.ProposalEvent.ProposalSupported;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.roles.RoleEvent.AppointmentDeclined;
import org.isonomia.events.roles.RoleEvent.AppointmentLapsed;
import org.isonomia.events.roles.RoleEvent.CandidacyLapsed;
import org.isonomia.events.roles.RoleEvent.CandidacyStood;
import org.isonomia.events.roles.RoleEvent.CandidacyWithdrawn;
import org.isonomia.events.roles.RoleEvent.MandateBegan;
import org.isonomia.events.roles.RoleEvent.MandateEnded;
import org.isonomia.events.roles.RoleEvent.MandateEnded.Reason;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.isonomia.events.tasks.TaskEvent.TaskClaimed;
import org.isonomia.events.tasks.TaskEvent.TaskCompleted;
import org.isonomia.events.tasks.TaskEvent.TaskLapsed;
import org.isonomia.events.tasks.TaskEvent.TaskReturned;
import org.isonomia.rules.counting.Choice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One breach of each rule, everything over it written anew; the breach is named. */
class EveryRuleTest {
    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("founded twice", Kind.FOUNDING_OUT_OF_ORDER, log -> log.drafts.add(9, founding(log))),
                breach("founded later", Kind.FOUNDING_OUT_OF_ORDER, move(CommunityFounded.class, 3)),
                breach("founded without a charter", Kind.POLL_WITHOUT_CHARTER, drop(CharterAdopted.class)),
                breach(
                        "charter version skipped",
                        Kind.CHARTER_VERSION_OUT_OF_ORDER,
                        rewrite(CharterAdopted.class, e -> new CharterAdopted(2, e.charter(), e.provisional()))),
                breach(
                        "charter out of nowhere",
                        Kind.CHARTER_WITHOUT_DECISION,
                        log -> log.drafts.add(9, log.drafts.get(1).asCommand("coup"))),
                breach("not invited", Kind.ADMITTED_WITHOUT_INVITATION, drop(InvitationUsed.class)),
                breach("used by nobody", Kind.INVITATION_USED_BY_NOBODY, log -> log.drafts.remove(4)),
                breach("invitation never issued", Kind.INVITATION_NOT_USABLE, drop(InvitationIssued.class)),
                breach(
                        "invitation used up",
                        Kind.INVITATION_NOT_USABLE,
                        rewrite(
                                InvitationIssued.class,
                                e -> new InvitationIssued(
                                        e.invitation(), e.inviter(), e.secretDigest(), e.expiresAt(), 1))),
                breach(
                        "invitation expired",
                        Kind.INVITATION_NOT_USABLE,
                        stamp(InvitationUsed.class, Duration.ofDays(99))),
                breach(
                        "revoked before it is used",
                        Kind.INVITATION_NOT_USABLE,
                        rewrite(InvitationRevoked.class, e -> revokedFirst(e))
                                .andThen(move(InvitationRevoked.class, 4))),
                breach(
                        "admitted twice",
                        Kind.ADMITTED_TWICE,
                        log -> log.drafts.addAll(6, List.of(log.drafts.get(4).asCommand("twice")))),
                breach("left twice", Kind.LEFT_WITHOUT_BEING_MEMBER, log -> {
                    int left = log.find(MemberLeft.class);
                    log.drafts.add(left + 3, log.drafts.get(left).asCommand("again"));
                }),
                breach("a stranger acts", Kind.ACTOR_NOT_A_MEMBER, log -> {
                    int thread = log.find(ThreadOpened.class);
                    log.drafts.set(thread, log.drafts.get(thread).by(org.isonomia.audit.history.Log.member("eve")));
                }),
                breach("a vote in another's name", Kind.ACTED_FOR_ANOTHER, log -> {
                    int ballot = log.find(BallotCast.class);
                    log.drafts.set(ballot, log.drafts.get(ballot).by(BO));
                }),
                breach("comment in no thread", Kind.THREAD_UNKNOWN, drop(ThreadOpened.class)),
                breach("thread twice", Kind.THREAD_REPEATED, Mutations.repeat(ThreadOpened.class)),
                breach("comment twice", Kind.COMMENT_REPEATED, Mutations.repeat(CommentPosted.class)),
                breach("reply to nothing", Kind.COMMENT_UNKNOWN, drop(CommentPosted.class)),
                breach("reply deeper than it says", Kind.COMMENT_DEPTH_DIFFERS, log -> {
                    int reply = log.find(CommentPosted.class, e -> e.parent() != null);
                    log.change(
                            reply, atDepth((CommentPosted) log.drafts.get(reply).event(), 1));
                }),
                breach(
                        "comment of uncounted depth",
                        Kind.COMMENT_DEPTH_DIFFERS,
                        rewrite(CommentPosted.class, e -> atDepth(e, 0))),
                breach("replies without end", Kind.COMMENT_DEPTH_DIFFERS, EveryRuleTest::replyOnAndOn),
                breach(
                        "comment version skipped",
                        Kind.COMMENT_VERSION_OUT_OF_ORDER,
                        rewrite(
                                CommentRevised.class,
                                e -> new CommentRevised(e.comment(), e.thread(), 3, e.text(), e.mentions()))),
                breach("retracted twice", Kind.COMMENT_NOT_STANDING, Mutations.repeat(CommentRetracted.class)),
                breach(
                        "another's comment retracted",
                        Kind.ACTED_FOR_ANOTHER,
                        rewrite(
                                CommentRetracted.class,
                                e -> new CommentRetracted(new CommentId("c_1"), new ThreadId("d_one")))),
                breach("supported after freezing a later version", Kind.SUPPORT_NOT_POSSIBLE, log -> {
                    int supported = log.find(ProposalSupported.class);
                    log.drafts.add(supported + 3, log.drafts.remove(supported));
                }),
                breach("revised after freezing", Kind.PROPOSAL_NOT_EDITABLE, log -> {
                    int revised = log.find(ProposalRevised.class);
                    log.drafts.add(log.find(ProposalFrozen.class), log.drafts.remove(revised));
                }),
                breach(
                        "proposal version skipped",
                        Kind.PROPOSAL_VERSION_OUT_OF_ORDER,
                        rewrite(
                                ProposalRevised.class,
                                e -> new ProposalRevised(
                                        e.proposal(), 5, e.title(), e.text(), e.effects(), e.revisedAt()))),
                breach(
                        "lapsed early",
                        Kind.PROPOSAL_LAPSED_OUT_OF_TURN,
                        stamp(ProposalLapsed.class, Duration.ofDays(-50))),
                breach("not frozen", Kind.NOT_READY_FOR_VOTE, drop(ProposalFrozen.class)),
                breach(
                        "too little support",
                        Kind.NOT_READY_FOR_VOTE,
                        log -> log.drafts.remove(log.find(
                                ProposalSupported.class, e -> e.supporter().equals(DI)))),
                breach("no proposal put to the vote", Kind.NOT_READY_FOR_VOTE, drop(ProposalPutToVote.class)),
                breach(
                        "another threshold",
                        Kind.TERMS_DIFFER,
                        Mutations.terms(t -> Mutations.withKind(t, DecisionKind.POLICY))),
                breach("poll unknown", Kind.POLL_UNKNOWN, drop(PollOpened.class)),
                breach("poll twice", Kind.POLL_REPEATED, Mutations.repeat(PollOpened.class)),
                breach(
                        "no such choice",
                        Kind.BALLOT_CHOICE_INVALID,
                        rewrite(
                                BallotCast.class,
                                e -> BallotCast.open(e.poll(), e.voter(), new Choice.One("perhaps")))),
                breach("withdrawn twice", Kind.WITHDRAWN_WITHOUT_BALLOT, Mutations.repeat(BallotWithdrawn.class)),
                breach("closed early", Kind.CLOSED_OUT_OF_TURN, stamp(PollClosed.class, Duration.ofSeconds(-1))),
                breach("closed twice", Kind.CLOSED_OUT_OF_TURN, Mutations.repeat(PollClosed.class)),
                breach("counted twice", Kind.COUNTED_OUT_OF_TURN, Mutations.repeat(PollCounted.class)),
                breach("counted, not decided", Kind.COUNTED_OUT_OF_TURN, drop(PollDecided.class)),
                breach("decided, not counted", Kind.DECIDED_OUT_OF_TURN, drop(PollCounted.class)),
                breach("counted because of something else", Kind.CAUSE_DIFFERS, Mutations.because(PollCounted.class)),
                breach("enacted because of something else", Kind.CAUSE_DIFFERS, Mutations.because(RoleDefined.class)),
                breach("cause unknown", Kind.CAUSE_UNKNOWN, drop(PollClosed.class)),
                breach("enacted twice", Kind.ENACTED_OUT_OF_TURN, Mutations.repeat(EffectsEnacted.class)),
                breach("enacted in part", Kind.EFFECTS_DIFFER, drop(RoleDefined.class)),
                breach(
                        "enacted otherwise",
                        Kind.EFFECTS_DIFFER,
                        rewrite(
                                RoleDefined.class,
                                e -> new RoleDefined(
                                        e.role(),
                                        e.name(),
                                        e.purpose(),
                                        e.domains(),
                                        e.accountabilities(),
                                        9,
                                        e.termDays()))),
                breach(
                        "conflict made up",
                        Kind.CONFLICT_DIFFERS,
                        rewrite(
                                EffectConflicted.class,
                                e -> new EffectConflicted(
                                        e.poll(), e.proposal(), 0, EffectConflicted.Conflict.ROLE_UNKNOWN))),
                breach("role by decree", Kind.ROLE_WITHOUT_DECISION, drop(EffectsEnacted.class)),
                breach(
                        "appointed by decree",
                        Kind.APPOINTED_WITHOUT_DECISION,
                        log -> log.drafts.add(
                                log.find(MemberAppointed.class) + 1,
                                log.drafts.get(log.find(MemberAppointed.class)).asCommand("decree"))),
                breach("appointed without standing", Kind.NOT_A_CANDIDATE, drop(CandidacyStood.class)),
                breach("stood twice", Kind.CANDIDACY_OUT_OF_TURN, Mutations.repeat(CandidacyStood.class)),
                breach("withdrawn twice", Kind.CANDIDACY_OUT_OF_TURN, Mutations.repeat(CandidacyWithdrawn.class)),
                breach(
                        "candidacy lapsed early",
                        Kind.CANDIDACY_OUT_OF_TURN,
                        stamp(CandidacyLapsed.class, Duration.ofDays(-9))),
                breach("declined twice", Kind.OFFER_DIFFERS, Mutations.repeat(AppointmentDeclined.class)),
                breach("offer lapsed early", Kind.OFFER_DIFFERS, stamp(AppointmentLapsed.class, Duration.ofDays(-9))),
                breach("accepted too late", Kind.MANDATE_DIFFERS, stamp(MandateBegan.class, Duration.ofDays(15))),
                breach(
                        "a longer term",
                        Kind.MANDATE_DIFFERS,
                        rewrite(
                                MandateBegan.class,
                                e -> new MandateBegan(
                                        e.role(),
                                        e.seat(),
                                        e.member(),
                                        e.endsAt().plusSeconds(1)))),
                breach(
                        "no such seat",
                        Kind.SEAT_NOT_VACANT,
                        rewrite(MandateBegan.class, e -> new MandateBegan(e.role(), 2, e.member(), e.endsAt()))),
                breach(
                        "put out without having left",
                        Kind.ACTED_FOR_ANOTHER,
                        Mutations.rewriteLast(
                                MandateEnded.class,
                                e -> new MandateEnded(e.role(), e.seat(), e.member(), Reason.LEFT_COMMUNITY))),
                breach("claimed by no holder", Kind.NOT_A_HOLDER, drop(MandateBegan.class)),
                breach("claimed twice", Kind.TASK_OUT_OF_TURN, Mutations.repeat(TaskClaimed.class)),
                breach("completed unclaimed", Kind.TASK_OUT_OF_TURN, drop(TaskClaimed.class)),
                breach("completed twice", Kind.TASK_OUT_OF_TURN, Mutations.repeat(TaskCompleted.class)),
                breach("returned early", Kind.TASK_OUT_OF_TURN, log -> {
                    int returned = log.find(TaskReturned.class);
                    log.drafts.add(log.find(MemberLeft.class), log.drafts.remove(returned));
                }),
                breach("task lapsed early", Kind.TASK_OUT_OF_TURN, stamp(TaskLapsed.class, Duration.ofDays(-9))),
                breach(
                        "poll left open",
                        Kind.OPEN_PAST_ITS_END,
                        log -> log.drafts.removeIf(
                                draft -> draft.event() instanceof org.isonomia.events.results.ResultEvent.Settlement
                                        || draft.event() instanceof PollClosed)),
                breach("proposal left open", Kind.OPEN_PAST_ITS_END, drop(ProposalLapsed.class)),
                breach("candidacy left open", Kind.OPEN_PAST_ITS_END, drop(CandidacyLapsed.class)),
                breach("offer left open", Kind.OPEN_PAST_ITS_END, Mutations.stopBefore(AppointmentLapsed.class)),
                breach("task left open", Kind.OPEN_PAST_ITS_END, drop(TaskLapsed.class)),
                breach("mandate left to one who left", Kind.OPEN_PAST_ITS_END, log -> {
                    int left = log.find(MemberLeft.class);
                    var at = log.drafts.get(left).stamp().at();
                    log.drafts.subList(left + 1, log.drafts.size()).clear();
                    Mutations.later(log, at.plus(Duration.ofDays(2)));
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_breach_of_a_rule_is_named(String what, Kind kind, Consumer<Tampering> breach) {
        var log = new Tampering();
        breach.accept(log);
        assertThat(log.clever().disagreements()).extracting(Disagreement::kind).contains(kind);
    }

    private static Arguments breach(String what, Kind kind, Consumer<Tampering> breach) {
        return Arguments.of(what, kind, breach);
    }

    private static org.isonomia.audit.history.Draft founding(Tampering log) {
        return log.drafts.getFirst().asCommand("again");
    }

    private static InvitationRevoked revokedFirst(InvitationRevoked event) {
        return new InvitationRevoked(org.isonomia.audit.history.Community.LINK, event.revoker(), event.inviter());
    }

    private static CommentPosted atDepth(CommentPosted e, int depth) {
        return new CommentPosted(e.comment(), e.thread(), e.parent(), depth, e.author(), e.text(), e.mentions());
    }

    /** Each reply says rightly how deep it is; the last is at depth 65. */
    private static void replyOnAndOn(Tampering log) {
        int place = log.find(CommentPosted.class, e -> e.parent() != null);
        var reply = (CommentPosted) log.drafts.get(place).event();
        var parent = reply.comment();
        for (int depth = 3; depth <= 65; depth++) {
            var next = new CommentId("c_deep" + depth);
            log.drafts.add(
                    ++place,
                    log.drafts
                            .get(place - 1)
                            .with(new CommentPosted(
                                    next, reply.thread(), parent, depth, reply.author(), reply.text(), List.of()))
                            .asCommand("deep" + depth));
            parent = next;
        }
    }
}
