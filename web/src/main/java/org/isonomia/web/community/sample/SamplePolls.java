package org.isonomia.web.community.sample;

import static org.isonomia.web.community.sample.SamplePeople.id;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.isonomia.command.polls.Asked;
import org.isonomia.command.polls.askforadvice.AskForAdvice;
import org.isonomia.command.polls.castballot.CastBallot;
import org.isonomia.command.polls.closepoll.ClosePoll;
import org.isonomia.command.polls.puttovote.PutToVote;
import org.isonomia.command.proposals.draftproposal.DraftProposal;
import org.isonomia.command.proposals.freezeproposal.FreezeProposal;
import org.isonomia.command.proposals.supportproposal.SupportProposal;
import org.isonomia.command.results.countpoll.CountPoll;
import org.isonomia.command.results.enacteffects.EnactEffects;
import org.isonomia.events.NameUuid;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.RoleId;
import org.isonomia.events.effects.Effect;
import org.isonomia.rules.forecast.Precondition;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.yesno.YesNo;
import org.jspecify.annotations.Nullable;

/** The sample's polls, from opening to effects. The clock's acts are played too, at the moments they were due. */
final class SamplePolls {
    private static final Duration DELIBERATION = Duration.ofDays(2);
    private static final Duration VOTING = Duration.ofDays(5);

    private final SampleActs acts;

    SamplePolls(SampleActs acts) {
        this.acts = acts;
    }

    static List<String> answers(int yes, int no, int abstain) {
        var answers = new ArrayList<String>();
        answers.addAll(Collections.nCopies(yes, YesNo.YES));
        answers.addAll(Collections.nCopies(no, YesNo.NO));
        answers.addAll(Collections.nCopies(abstain, YesNo.ABSTAIN));
        return answers;
    }

    void ask(String key, String question, @Nullable RoleId rollOf, int rollSize, List<String> answers, Instant at) {
        ask(key, question, rollOf, List.of(), rollSize, answers, at);
    }

    void ask(
            String key,
            String question,
            @Nullable RoleId rollOf,
            List<Precondition> preconditions,
            int rollSize,
            List<String> answers,
            Instant at) {
        var poll = new PollId("p_sample-" + key);
        var command = new AskForAdvice(poll, id(0), question, rollOf, null, Asked.YES_OR_NO, null, preconditions);
        acts.act(command, id(0), at, "ask-" + key);
        vote(poll, answers, 0, at);
        settle(poll, opened("ask-" + key, rollSize), at.plus(VOTING), false);
    }

    void adopt(String key, String title, List<Effect> effects, int rollSize, List<String> answers, Instant at) {
        var poll = putToVote(key, title, "If adopted, this takes effect by itself.", effects, at);
        vote(poll, answers, 0, at.plus(DELIBERATION));
        settle(poll, opened("open-" + key, rollSize), at.plus(DELIBERATION).plus(VOTING), true);
    }

    /** The poll a visitor finds open: what to do about the seat nobody wants. */
    void leaveOpen(Instant at) {
        var poll = putToVote(
                "draw-curator",
                "Draw a curator from the willing",
                "Nobody has stood as content curator. Let us draw one from those who are willing, for 90 days.",
                List.of(),
                at.minus(DELIBERATION));
        vote(poll, answers(38, 11, 5), 60, at);
    }

    private PollId putToVote(String key, String title, String text, List<Effect> effects, Instant at) {
        var proposal = new ProposalId("q_sample-" + key);
        var poll = new PollId("p_sample-" + key);
        acts.act(new DraftProposal(proposal, id(0), title, text, effects, null), id(0), at, "draft-" + key);
        acts.act(new SupportProposal(proposal, 1, id(1)), id(1), at.plusSeconds(3600), "support-" + key);
        acts.act(new FreezeProposal(proposal, 1, id(0)), id(0), at.plusSeconds(7200), "freeze-" + key);
        acts.act(new PutToVote(poll, proposal, id(0)), id(0), at.plus(DELIBERATION), "open-" + key);
        return poll;
    }

    private void vote(PollId poll, List<String> answers, int firstVoter, Instant opened) {
        for (int number = 0; number < answers.size(); number++) {
            var voter = id(firstVoter + number);
            acts.soon(
                    CastBallot.one(poll, voter, answers.get(number)),
                    voter,
                    opened.plusSeconds(60L * (number + 1)),
                    "cast-" + poll + "-" + number);
        }
        acts.settle();
    }

    private void settle(PollId poll, UUID opened, Instant at, boolean effects) {
        UUID closed = acts.due(new ClosePoll(poll), opened, "close-poll", at);
        acts.due(new CountPoll(poll), closed, "whenPollClosedThenCountPoll", at);
        if (!effects) return;
        UUID decided = NameUuid.entry(NameUuid.automation(closed, "whenPollClosedThenCountPoll"), 1);
        acts.due(new EnactEffects(poll), decided, "whenProposalAdoptedThenEnactEffects", at);
    }

    /** The entry that opened the poll: it follows the parts in which its roll is listed. */
    private static UUID opened(String key, int rollSize) {
        var roll = IntStream.range(0, rollSize).mapToObj(SamplePeople::id).toList();
        return NameUuid.entry(SampleActs.command(id(0), key), Roll.parts(roll).size());
    }
}
