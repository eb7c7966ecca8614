package org.isonomia.audit.history;

import static org.isonomia.audit.history.Community.ADA;
import static org.isonomia.audit.history.Community.PROCEDURE;
import static org.isonomia.audit.history.HonestHistory.BO;
import static org.isonomia.audit.history.HonestHistory.CY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isonomia.deciding.Deciding;
import org.isonomia.deciding.Rivalry;
import org.isonomia.deciding.Rivalry.Rival;
import org.isonomia.events.Event;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.QuestionId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.membership.MembershipEvent.MemberClassAssigned;
import org.isonomia.events.polls.Hearing;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollElectorate;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.polls.PollMatter;
import org.isonomia.events.polls.PollRule;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.polls.PollTiming;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.events.proposals.ProposalEvent.ProposalReturned;
import org.isonomia.events.proposals.ProposalEvent.ProposalSupported;
import org.isonomia.events.proposals.QuestionEvent.QuestionLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.proposals.QuestionEvent.QuestionReturned;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteAnnounced;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.TieBroken;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.condorcet.Debian;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.quorum.Electorate;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.sortition.LotOf;
import org.isonomia.rules.yesno.Result.Outcome;

/** A question between two proposals, settled, and one that nobody put to the vote. */
public final class Rivalries {
    static final QuestionId ELDERS = new QuestionId("x_elders");
    static final QuestionId IDLE = new QuestionId("x_idle");
    private static final AssignClass ELDER = new AssignClass(BO, "elder");
    private static final Duration LIFE = Duration.ofDays(180);

    private final Community log;

    /** When the last rival was. */
    private Instant submitted = Instant.EPOCH;

    private Rivalries(Community log) {
        this.log = log;
    }

    static void happen(Community log) {
        var rivalries = new Rivalries(log);
        rivalries.settled(false);
        rivalries.lapsed();
    }

    /** The same poll, after one that was called off. */
    static void calledOffFirst(Community log) {
        new Rivalries(log).settled(true);
    }

    private void settled(boolean calledOffFirst) {
        raise(ELDERS);
        var one = frozen("elder", ELDER);
        var other = frozen("nobody");
        log.draft("unready", ELDERS);
        log.pass(Duration.ofDays(2));
        var poll = new PollId("p_elders");
        var rivals = List.of(
                new Rival(one, 1, "About elder", List.of(ELDER), ADA),
                new Rival(other, 1, "About nobody", List.of(), ADA));
        if (calledOffFirst) {
            var early = new PollId("p_early");
            open(early, rivals);
            log.act(
                    ADA,
                    new PollCancelled(early, ADA, Community.sealed(ADA, "Too early")),
                    new ProposalReturned(one, early),
                    new ProposalReturned(other, early),
                    new QuestionReturned(ELDERS, early));
        }
        open(poll, rivals);
        log.vote(poll, ADA, Choice.ranked("o1", "o2"));
        log.vote(poll, BO, Choice.ranked("o1", Deciding.STATUS_QUO));
        log.vote(poll, CY, Choice.ranked("o2", "o1"));
        var decided = log.settle(poll);
        log.because(decided, new EffectsEnacted(poll, 1), new MemberClassAssigned(BO, ELDER.memberClass()));
    }

    /** Two rivals tie, and the lot of three volunteers decides; or nobody volunteers, and the status quo stays. */
    static void tied(Community log, boolean volunteers) {
        var rivalries = new Rivalries(log);
        rivalries.raise(ELDERS);
        var one = rivalries.frozen("elder", ELDER);
        var other = rivalries.frozen("nobody");
        log.pass(Duration.ofDays(2));
        var poll = new PollId("p_elders");
        rivalries.open(
                poll,
                List.of(
                        new Rival(one, 1, "About elder", List.of(ELDER), ADA),
                        new Rival(other, 1, "About nobody", List.of(), ADA)));
        log.vote(poll, CY, Choice.ranked("o1", "o2"));
        log.vote(poll, HonestHistory.DI, Choice.ranked("o2", "o1"));
        var draws = new DrawSteps(log);
        log.because(log.settle(poll), draws.called(poll, LotOf.TIE, 1, List.of(), log.now));
        if (!volunteers) {
            draws.fail(poll, LotOf.TIE, new TieBroken(poll, Outcome.REJECTED, List.of(), null), log.done(poll));
            return;
        }
        draws.commit(poll, LotOf.TIE);
        var broken = draws.reveal(
                poll,
                LotOf.TIE,
                seed -> new TieBroken(
                        poll,
                        Outcome.ADOPTED,
                        List.copyOf(new TieBreak.Lot(seed)
                                .order(List.of("o1", "o2"))
                                .orElseThrow()
                                .subList(0, 1)),
                        null));
        var winner = ((TieBroken) draws.last()).winners().getFirst();
        if (winner.equals("o1"))
            log.because(broken, new EffectsEnacted(poll, 1), new MemberClassAssigned(BO, ELDER.memberClass()));
        else log.because(broken, new EffectsEnacted(poll, 0));
    }

    /** Announced by Ada, who proposed both; the clock opens it. */
    private void open(PollId poll, List<Rival> rivals) {
        var opensAt = log.now.plusSeconds(1).plus(PROCEDURE.deliberation());
        log.act(ADA, new QuestionVoteAnnounced(ELDERS, poll, ADA, opensAt, List.of()));
        log.now = opensAt;
        var opening = log.opening(poll, terms(rivals, Occasion.first(ELDERS, submitted)), log.members);
        for (Rival rival : rivals) opening.add(new ProposalPutToVote(rival.proposal(), poll));
        log.clock(opening.toArray(Event[]::new));
    }

    private void lapsed() {
        log.pass(Duration.ofDays(90));
        log.clock(new org.isonomia.events.proposals.ProposalEvent.ProposalLapsed(new ProposalId("q_unready")));
        raise(IDLE);
        log.pass(LIFE);
        log.clock(new QuestionLapsed(IDLE));
    }

    private void raise(QuestionId id) {
        var at = log.now.plusSeconds(1);
        log.act(CY, new QuestionRaised(id, CY, "Who is an elder?", PublicText.of("Who?"), null, at, at.plus(LIFE)));
    }

    private ProposalId frozen(String id, Effect... effects) {
        submitted = log.now.plusSeconds(1);
        var proposal = log.draft(id, ELDERS, effects);
        log.act(CY, new ProposalSupported(proposal, 1, CY));
        log.act(ADA, new ProposalFrozen(proposal, 1));
        return proposal;
    }

    private PollTerms terms(List<Rival> rivals, Occasion occasion) {
        var opensAt = log.now;
        var settings = CountingRules.of(
                        Debian.ID,
                        Rivalry.settings(
                                PROCEDURE,
                                new Electorate(log.members.size(), log.members.size(), log.members.size()),
                                0))
                .orElseThrow()
                .settings();
        return new PollTerms(
                new PollMatter(true, "Who is an elder?", null, 0, List.of(), DecisionKind.MEMBERSHIP, 1),
                new PollRule(
                        Debian.ID,
                        settings,
                        Rivalry.options(rivals),
                        1,
                        new TieBreak.Volunteers(),
                        PROCEDURE.quorum(),
                        PROCEDURE.threshold()),
                new PollElectorate(Conduct.PLAIN, null, Roll.of(log.members)),
                new PollTiming(opensAt, opensAt.plus(PROCEDURE.voting())),
                occasion,
                null,
                Deciding.NOW,
                log.members.size(),
                Hearing.of(List.of(ADA), List.of(ELDER)));
    }
}
