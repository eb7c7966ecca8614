package org.isonomia.command.polls.announcevote;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.community.CommunityRefusal.HIBERNATING;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.polls.PollRefusal.NOT_A_SUPPORTER;
import static org.isonomia.command.proposals.ProposalRefusal.ENDS_BEFORE_THE_VOTE;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_CHANGED;
import static org.isonomia.command.proposals.ProposalRefusal.VOTE_ANNOUNCED;

import java.time.Instant;
import java.util.Set;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.polls.OpenQuestion;
import org.isonomia.command.polls.Preconditions;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteAnnounced;

/**
 * Who proposed or supports a rival announces the vote once a rival is ready, with the notice that the slowest needs. The
 * poll then opens by itself with every rival that is ready by then.
 */
public record AnnounceVoteDecision(OpenQuestion open) implements Decision<AnnounceVote> {
    public static final Reads<AnnounceVote, AnnounceVoteDecision> READS = OpenQuestion.reads(
            AnnounceVote.class,
            AnnounceVote::question,
            AnnounceVote::rivals,
            AnnounceVoteDecision::new,
            AnnounceVoteDecision::open);

    @Override
    public Verdict decide(AnnounceVote command, Instant now) {
        if (!open.ground().admits(command.by())) return refuse(NOT_A_MEMBER);
        if (open.ground().asleep()) return refuse(HIBERNATING);
        var question = open.question();
        var over = question.over(now);
        if (over.isPresent()) return refuse(over.get());
        if (question.announced().isPresent())
            return refuse(Refusal.of(VOTE_ANNOUNCED)
                    .with("opens", question.announced().get().opensAt()));
        if (!Set.copyOf(command.rivals()).equals(open.rivals().drafted())) return refuse(QUESTION_CHANGED);
        if (open.ready(now).isEmpty()) return refuse(open.notYet(now));
        if (open.rivals().standing().stream().noneMatch(rival -> rival.isBackedBy(command.by())))
            return refuse(NOT_A_SUPPORTER);
        var opensAt = now.plus(open.notice());
        Verdict faulty = Refusal.anyOf(Preconditions.faults(command.preconditions(), opensAt));
        if (faulty != null) return faulty;
        var endsAt = question.raised().orElseThrow().endsAt();
        if (!opensAt.isBefore(endsAt))
            return refuse(Refusal.of(ENDS_BEFORE_THE_VOTE).with("ends", endsAt).with("opens", opensAt));
        return accept(new QuestionVoteAnnounced(
                command.question(), command.poll(), command.by(), opensAt, command.preconditions()));
    }
}
