package org.isonomia.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.isonomia.command.areas.Areas;
import org.isonomia.command.membership.Invitations;
import org.isonomia.command.polls.Votes;
import org.isonomia.command.roles.Seats;
import org.isonomia.events.Catalogue;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.NameUuid;
import org.isonomia.events.RoleId;
import org.isonomia.events.Tag;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.MemberClassAssigned;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.results.ResultEvent;
import org.isonomia.events.roles.RoleEvent;
import org.isonomia.rules.quorum.Quorum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RandomHistoryTest {
    private static final int ACTS = 600;

    /** Polls are quick, the invitation is good for ever, and there are roles to fill from the start. */
    private static final Event[] START = {
        Votes.waiting(Votes.charter(1, Quorum.NONE, Duration.ZERO, Duration.ofMinutes(40)), Duration.ofMinutes(90)),
        new InvitationIssued(Facts.INVITATION, Facts.ADA, Invitations.DIGEST, Instant.MAX, Integer.MAX_VALUE),
        Seats.defined(new RoleId("r_0"), 2),
        Seats.defined(new RoleId("r_1"), 1),
        Facts.admitted(new MemberId("m_0")),
        Facts.admitted(new MemberId("m_1")),
        Facts.admitted(new MemberId("m_2"))
    };

    /** Of each fact of this test: all of them are folded anew for each act. */
    private final Map<Event, Set<Tag>> tags = new IdentityHashMap<>();

    /** With {@code -Pfaults} many more. */
    static LongStream seeds() {
        return LongStream.range(101, Boolean.getBoolean("tests.whole") ? 141 : 103);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_happens_no_rule_is_broken(long seed) {
        play(seed);
    }

    /** What the procedures of this charter never come to; each has tests of its own. */
    private static final Set<Class<?>> OF_OTHER_PROCEDURES = Set.of(
            PollEvent.BallotsOpened.class,
            PollEvent.ClosingTimeExtended.class,
            PollEvent.CountAbandoned.class,
            PollEvent.EarlyCloseAnnounced.class,
            PollEvent.EarlyCloseCalledOff.class,
            PollEvent.ObjectionRaised.class,
            PollEvent.ObjectionWithdrawn.class,
            PollEvent.ObjectionAnswered.class,
            PollEvent.ObjectionUpheld.class,
            QuestionEvent.QuestionRaisedByItself.class,
            ResultEvent.SecondCallAnnounced.class,
            ResultEvent.ChallengeRaised.class,
            ResultEvent.ResultStated.class,
            ResultEvent.ChallengeSupported.class,
            ResultEvent.TieBroken.class,
            ResultEvent.EffectsFreed.class,
            ResultEvent.ResultChallenged.class,
            ResultEvent.ResultUpheld.class,
            ResultEvent.ResultAnnulled.class);

    @Test
    void the_histories_go_everywhere() {
        var unseen = new HashSet<Class<?>>(List.of(MemberClassAssigned.class));
        Stream.of(PollEvent.class, ResultEvent.class, QuestionEvent.class, RoleEvent.class)
                .flatMap(family -> Catalogue.leaves(family).stream())
                .filter(kind -> !OF_OTHER_PROCEDURES.contains(kind))
                .forEach(unseen::add);
        for (long seed = 1; seed <= 80 && !unseen.isEmpty(); seed++)
            play(seed).forEach(event -> unseen.remove(event.getClass()));
        assertThat(unseen).isEmpty();
    }

    private List<Event> play(long seed) {
        var history = new History(seed);
        var witness = new Witness();
        for (Event fact : START) witness.sees(fact);
        try (var side = new CommandSide(START)) {
            for (int act = 0; act < ACTS; act++) {
                var before = side.log.events();
                var command = history.next(before);
                var verdict = decide(command, before, history.now());
                assertThat(decide(command, before, history.now())).isEqualTo(verdict);
                var origin =
                        new Origin(NameUuid.command("m_0", seed + "/" + act), new MemberId("m_0"), null, history.now());
                var answer = side.send(command, origin).join();
                var appended = side.log
                        .events()
                        .subList(before.size(), side.log.events().size());
                agree(verdict, answer, appended);
                appended.forEach(witness::sees);
            }
            return side.log.events();
        }
    }

    /** What goes through the bus and the engine comes to what the bare decision on all facts comes to. */
    private static void agree(Verdict verdict, Answer answer, List<Event> appended) {
        switch (verdict) {
            case Verdict.Accepted accepted -> {
                assertThat(answer).isInstanceOf(Answer.Accepted.class);
                assertThat(appended).isEqualTo(accepted.events());
            }
            case Verdict.Refused refused -> {
                assertThat(answer).isEqualTo(new Answer.Refused(refused.reasons()));
                assertThat(appended).isEmpty();
            }
        }
    }

    private Verdict decide(Object command, List<Event> facts, Instant now) {
        Reads<?, ?> slice = Areas.guarded().stream()
                .filter(reads -> reads.command().isInstance(command))
                .findFirst()
                .orElseThrow();
        return decide(slice, command, facts, now);
    }

    private <C, S extends Decision<C>> Verdict decide(
            Reads<C, S> slice, Object command, List<Event> facts, Instant now) {
        var typed = slice.command().cast(command);
        S state = slice.nothing();
        for (Event fact : facts)
            state = slice.evolve(state, typed, fact, tags.computeIfAbsent(fact, Isonomia.CATALOGUE::tags));
        return state.decide(typed, now);
    }
}
