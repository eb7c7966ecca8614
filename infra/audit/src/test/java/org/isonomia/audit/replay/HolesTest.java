package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.history.HonestHistory.BO;
import static org.isonomia.audit.history.HonestHistory.CY;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Acts;
import org.isonomia.audit.history.Community;
import org.isonomia.audit.history.Consents;
import org.isonomia.audit.history.Draft;
import org.isonomia.audit.history.HonestHistory;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.NameUuid;
import org.isonomia.events.codec.Stamp;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.ObjectionAnswered;
import org.isonomia.events.polls.PollEvent.ObjectionWithdrawn;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.results.ResultEvent.SecondCallAnnounced;
import org.isonomia.events.roles.RoleEvent.CandidacyStood;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;
import org.isonomia.events.tasks.TaskEvent.TaskOpened;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an entry says of itself against what it holds, the order of the log, and the limits of things. */
class HolesTest {
    private static final Instant FAR = Instant.parse("2099-01-01T00:00:00Z");

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("frozen by nobody", Kind.ACTED_FOR_ANOTHER, by(ProposalFrozen.class, null)),
                breach("closed by a member", Kind.ACTED_FOR_ANOTHER, by(PollClosed.class, BO)),
                breach("enacted by a member", Kind.ACTED_FOR_ANOTHER, by(EffectsEnacted.class, BO)),
                breach("joined in another's session", Kind.ACTED_FOR_ANOTHER, byLast(MemberAdmitted.class, BO)),
                breach("closed because of something else", Kind.CAUSE_DIFFERS, Mutations.because(PollClosed.class)),
                breach("counted by no automation", Kind.CAUSE_DIFFERS, log -> {
                    int place = log.find(PollCounted.class);
                    for (int i = place; i < place + 2; i++) log.drafts.set(i, commanded(log.drafts.get(i), "by hand"));
                }),
                breach("one command at two moments", Kind.COMMAND_OUT_OF_ORDER, log -> {
                    int place = log.find(PollCounted.class);
                    log.drafts.set(place, at(log.drafts.get(place), Duration.ofSeconds(-1)));
                }),
                breach("stamped three hours before its cause", Kind.STAMPED_BEFORE_ITS_CAUSE, log -> {
                    int place = log.find(PollCounted.class);
                    for (int i = place; i < place + 2; i++)
                        log.drafts.set(i, at(log.drafts.get(i), Duration.ofHours(-3)));
                }),
                breach("drafted a day ago", Kind.STAMPED_OUT_OF_ORDER, log -> {
                    int place = log.find(ProposalFrozen.class);
                    log.drafts.set(place, at(log.drafts.get(place), Duration.ofDays(-1)));
                }),
                breach("a ballot written after the close", Kind.BALLOT_AFTER_THE_CLOSE, HolesTest::ballotInTruthAfter),
                breach("an invitation until 2099", Kind.BEYOND_ITS_LIMIT, invitation(FAR, 50)),
                breach("an invitation for a thousand", Kind.BEYOND_ITS_LIMIT, log -> {
                    int place = log.find(InvitationIssued.class);
                    var issued = (InvitationIssued) log.drafts.get(place).event();
                    invitation(issued.expiresAt(), 1_000).accept(log);
                }),
                breach(
                        "a task until 2099",
                        Kind.BEYOND_ITS_LIMIT,
                        Mutations.rewrite(
                                TaskOpened.class,
                                e -> new TaskOpened(e.task(), e.role(), e.opener(), e.title(), e.note(), FAR))),
                breach(
                        "an offer until 2099",
                        Kind.BEYOND_ITS_LIMIT,
                        Mutations.rewrite(
                                MemberAppointed.class, e -> new MemberAppointed(e.role(), e.seat(), e.member(), FAR))),
                breach(
                        "a candidacy until 2099",
                        Kind.BEYOND_ITS_LIMIT,
                        Mutations.rewrite(
                                CandidacyStood.class,
                                e -> new CandidacyStood(e.role(), e.member(), e.statement(), FAR))),
                breach(
                        "a draft until 2099",
                        Kind.BEYOND_ITS_LIMIT,
                        Mutations.rewrite(ProposalDrafted.class, e -> e.anew(e.draftedAt(), FAR))),
                breach(
                        "a question until 2099",
                        Kind.BEYOND_ITS_LIMIT,
                        Mutations.rewrite(
                                QuestionRaised.class,
                                e -> new QuestionRaised(
                                        e.question(), e.raiser(), e.title(), e.text(), null, e.raisedAt(), FAR))),
                breach(
                        "a poll until 2099",
                        Kind.TERMS_DIFFER,
                        Mutations.rewrite(
                                PollOpened.class,
                                e -> new PollOpened(e.poll(), e.terms().closingAt(FAR)))));
    }

    private static Arguments breach(String what, Kind kind, Consumer<Tampering> breach) {
        return Arguments.of(what, kind, breach);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void it_is_named_as_what_it_is(String what, Kind kind, Consumer<Tampering> breach) {
        var log = new Tampering(HonestHistory.everything());
        breach.accept(log);
        Tampering.assertNamed(log.clever(), kind);
    }

    @Test
    void objections_are_answered_and_withdrawn_by_who_says_so() {
        for (Class<? extends Event> type : java.util.List.of(ObjectionAnswered.class, ObjectionWithdrawn.class)) {
            var log = new Tampering(Consents.everything());
            by(type, Acts.ANOTHER).accept(log);
            Tampering.assertNamed(log.clever(), Kind.ACTED_FOR_ANOTHER);
        }
    }

    @Test
    void an_admission_dated_back_to_vote_is_named() {
        var log = new Community("bo");
        log.pass(Duration.ofDays(3));
        log.draft("bench");
        log.pass(Duration.ofDays(-2));
        log.join(new MemberId("m_late"));
        assertThat(new Tampering(log.drafts).clever().disagreements())
                .extracting(Disagreement::kind)
                .containsExactly(Kind.ADMISSION_TIME_DIFFERS);
    }

    @Test
    void a_second_call_that_was_never_announced_is_named() {
        var log = new Tampering(Consents.everything());
        log.drafts
                .subList(log.find(SecondCallAnnounced.class), log.drafts.size())
                .clear();
        log.drafts.add(at(log.drafts.get(3).asCommand("later"), Duration.ofDays(99)));
        assertThat(log.clever().disagreements())
                .extracting(Disagreement::recorded)
                .anyMatch(recorded -> recorded.startsWith("no second call of"));
    }

    @Test
    void two_hours_and_a_minute_are_what_honest_stamps_differ_by() {
        for (Duration back : java.util.List.of(Duration.ofMinutes(121), Duration.ofMinutes(122))) {
            var log = new Community("bo");
            log.pass(Duration.ofDays(1));
            log.draft("bench");
            log.pass(back.negated());
            log.draft("table");
            assertThat(new Tampering(log.drafts).clever().clean()).isEqualTo(back.toMinutes() < 122);
        }
    }

    @Test
    void an_older_version_is_named_once_the_newer_stands_in_the_log() {
        var log = new Tampering(HonestHistory.everything());
        int last = log.drafts.size() - 1;
        while (!(log.drafts.get(last).event() instanceof MemberAdmitted)) last--;
        var report = org.isonomia.audit.history.Export.replayInVersion(
                log.drafts, last, "membership.MemberAdmitted/3", "membership.MemberAdmitted/2");
        Tampering.assertNamed(report, Kind.VERSION_OUT_OF_DATE);
    }

    private static void ballotInTruthAfter(Tampering log) {
        int ballot = log.find(BallotCast.class);
        var draft = log.drafts.remove(ballot);
        int closed = log.find(PollClosed.class);
        // Others write on, far beyond the close, before the clock closes it.
        var talk = log.drafts.get(closed - 1).asCommand("beyond");
        log.drafts.add(closed, at(talk, Duration.ofDays(9)));
        log.drafts.add(closed + 1, draft);
    }

    private static Consumer<Tampering> invitation(Instant until, int uses) {
        return Mutations.rewrite(
                InvitationIssued.class,
                e -> new InvitationIssued(e.invitation(), e.inviter(), e.secretDigest(), until, uses));
    }

    private static Consumer<Tampering> by(Class<? extends Event> type, @Nullable MemberId member) {
        return log -> rewritten(log, log.find(type), member);
    }

    private static Consumer<Tampering> byLast(Class<? extends Event> type, MemberId member) {
        return log -> {
            int last = log.drafts.size() - 1;
            while (!type.isInstance(log.drafts.get(last).event())) last--;
            rewritten(log, last, member);
        };
    }

    /** Of the whole command. */
    private static void rewritten(Tampering log, int place, @Nullable MemberId member) {
        var command = log.drafts.get(place).stamp().command();
        for (int i = 0; i < log.drafts.size(); i++) {
            var stamp = log.drafts.get(i).stamp();
            if (!java.util.Objects.equals(stamp.command(), command)) continue;
            var other = new Stamp(stamp.id(), stamp.at(), member, command, stamp.ordinal(), stamp.because());
            log.drafts.set(i, new Draft(other, log.drafts.get(i).event()));
        }
    }

    private static Draft at(Draft draft, Duration later) {
        var stamp = draft.stamp();
        return new Draft(
                new Stamp(
                        stamp.id(),
                        stamp.at().plus(later),
                        stamp.by(),
                        stamp.command(),
                        stamp.ordinal(),
                        stamp.because()),
                draft.event());
    }

    private static Draft commanded(Draft draft, String key) {
        var stamp = draft.stamp();
        var command = NameUuid.command(CY.value(), key);
        return new Draft(
                new Stamp(
                        NameUuid.entry(command, stamp.ordinal()),
                        stamp.at(),
                        stamp.by(),
                        command,
                        stamp.ordinal(),
                        stamp.because()),
                draft.event());
    }
}
