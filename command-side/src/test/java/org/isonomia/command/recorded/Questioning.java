package org.isonomia.command.recorded;

import static org.isonomia.deciding.Deciding.STATUS_QUO;
import static org.isonomia.events.recorded.TheWell.*;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.polls.announcevote.AnnounceVote;
import org.isonomia.command.polls.cancelpoll.CancelPoll;
import org.isonomia.command.polls.castballot.CastBallot;
import org.isonomia.command.proposals.raisequestion.RaiseQuestion;
import org.isonomia.command.proposals.withdrawproposal.WithdrawProposal;
import org.isonomia.command.proposals.withdrawquestion.WithdrawQuestion;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.rules.counting.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Of the rivals about the water the well wins, and makes Ben a keeper; those about the shade tie, and a lot decides. One
 * question is called off, one is not ready when it is due, one is withdrawn.
 */
final class Questioning {
    private static final Duration DELIBERATION = Duration.ofDays(2);
    private static final Duration NOTICE = Duration.ofDays(3);
    private static final Duration VOTING = Duration.ofDays(6);

    private Questioning() {}

    static void happens(Recording log) {
        raised(log, WATER, BEN, "Where from?", true);
        raised(log, SHADE, FAY, "Which tree?", false);
        raised(log, AND_WHERE, BEN, "And where?", false);
        raised(log, GATE, HAL, "Which gate?", false);
        raised(log, BELL, IDA, "Which bell?", false);
        log.act(IDA, new WithdrawQuestion(BELL, List.of(), IDA));
        rival(log, WATER, DIG, ADA, "A well", new AssignClass(BEN, "keeper"));
        rival(log, WATER, CISTERN, CYD, "A cistern", new AssignClass(CYD, "keeper"));
        rival(log, SHADE, OAK, FAY, "An oak");
        rival(log, SHADE, LIME, GIL, "A lime tree");
        rival(log, AND_WHERE, HILL, CYD, "On the hill");
        rival(log, GATE, IRON, HAL, "An iron gate");
        log.pass(DELIBERATION);
        log.act(ADA, new AnnounceVote(SETTLED, WATER, List.of(DIG, CISTERN), ADA));
        log.act(FAY, new AnnounceVote(TIED, SHADE, List.of(OAK, LIME), FAY));
        log.act(CYD, new AnnounceVote(CALLED_OFF, AND_WHERE, List.of(HILL), CYD));
        log.act(HAL, new AnnounceVote(new PollId("p_gate"), GATE, List.of(IRON), HAL));
        log.act(HAL, new WithdrawProposal(IRON, HAL));
        log.pass(NOTICE);
        log.act(CYD, new CancelPoll(CALLED_OFF, List.of(HILL), CYD, "Too early"));
        ranked(log, SETTLED, Choice.ranked("o1", "o2", STATUS_QUO), ADA, EVA, FAY, GIL, HAL);
        ranked(log, SETTLED, Choice.ranked("o2", STATUS_QUO), CYD, IDA);
        ranked(log, TIED, Choice.ranked("o1", "o2", STATUS_QUO), ADA, BEN, CYD, EVA);
        ranked(log, TIED, Choice.ranked("o2", "o1", STATUS_QUO), GIL, HAL, IDA, JON);
        log.pass(VOTING);
        Lots.drawn(log, TIED, ADA, HAL, JON);
        log.pass(NOTICE);
    }

    private static void raised(Recording log, QuestionId question, MemberId by, String title, boolean inThread) {
        log.act(by, new RaiseQuestion(question, by, title, "It is dry.", inThread ? WELL : null));
    }

    private static void rival(
            Recording log,
            QuestionId question,
            ProposalId id,
            MemberId by,
            String title,
            @Nullable AssignClass... effects) {
        Motion.drafted(log, id, by, title, question, effects).ready(JON);
    }

    private static void ranked(Recording log, PollId poll, Choice choice, MemberId... voters) {
        for (MemberId voter : voters) log.act(voter, new CastBallot(poll, voter, choice, null));
    }
}
