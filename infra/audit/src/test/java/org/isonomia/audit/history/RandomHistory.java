package org.isonomia.audit.history;

import static org.isonomia.audit.history.Community.ADA;
import static org.isonomia.audit.history.Community.sealed;
import static org.isonomia.audit.history.Log.member;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isonomia.events.CommentId;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.RoleId;
import org.isonomia.events.ThreadId;
import org.isonomia.events.discussion.DiscussionEvent.CommentPosted;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.isonomia.rules.yesno.Result;

/** A small valid history: people join, leave, talk, and decide on roles and questions, as the seed has it. */
public final class RandomHistory {
    private static final List<String> CHOICES = List.of("yes", "yes", "no", "abstain");
    private static final ThreadId THREAD = new ThreadId("d_1");

    private final Random random;
    private final Community log;
    private int names;

    private RandomHistory(long seed) {
        random = new Random(seed);
        log = new Community("m0", "m1", "m2");
    }

    public static List<Draft> of(long seed) {
        var history = new RandomHistory(seed);
        history.log.act(ADA, new ThreadOpened(THREAD, ADA, sealed(ADA, "T"), sealed(ADA, "X"), List.of()));
        history.log.now = history.log.now.plus(Duration.ofSeconds(5));
        for (int people = history.random.nextInt(6); people > 0; people--) history.log.join(member("p" + people));
        for (int round = 0; round < 3; round++) history.decide(round);
        return history.log.drafts;
    }

    private void decide(int round) {
        talk();
        boolean binding = random.nextInt(4) > 0;
        var role = new RoleId("r_" + round);
        var effect = new DefineRole(role, "Role " + round, "Why", List.of(), List.of("what"), 2, 10);
        PollId poll = binding
                ? log.open(log.propose(Integer.toString(round), effect), effect)
                : log.ask("Question " + round, null, log.members);
        var voters = new ArrayList<>(log.members);
        for (int acts = 2 + random.nextInt(12); acts > 0; acts--) act(poll, voters);
        var decided = log.settle(poll);
        var result = log.drafts.reversed().stream()
                .map(Draft::event)
                .filter(PollDecided.class::isInstance)
                .map(PollDecided.class::cast)
                .findFirst()
                .orElseThrow();
        if (binding && result.outcome() == Result.Outcome.ADOPTED)
            log.because(
                    decided,
                    new EffectsEnacted(poll, 1),
                    new RoleDefined(role, effect.name(), "Why", List.of(), List.of("what"), 2, 10));
    }

    private void act(PollId poll, List<MemberId> voters) {
        var voter = voters.get(random.nextInt(voters.size()));
        if (!log.members.contains(voter)) return;
        switch (random.nextInt(8)) {
            case 0 -> {
                if (log.ballots(poll).containsKey(voter)) log.withdraw(poll, voter);
            }
            case 1 -> {
                if (!voter.equals(ADA) && log.members.size() > 3) {
                    log.act(voter, new MemberLeft(voter));
                    log.members.remove(voter);
                }
            }
            case 2 -> talk();
            default -> log.vote(poll, voter, CHOICES.get(random.nextInt(CHOICES.size())));
        }
    }

    private void talk() {
        log.act(
                ADA,
                new CommentPosted(new CommentId("c_" + names++), THREAD, null, 1, ADA, sealed(ADA, "!"), List.of()));
    }
}
