package org.isonomia.command.results.stateresult;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.FOLLOWS_A_RESULT;
import static org.isonomia.command.polls.PollRefusal.NOBODYS_PROPOSAL;
import static org.isonomia.command.polls.PollRefusal.NOT_YOURS_TO_STATE;
import static org.isonomia.command.polls.PollRefusal.POLL_UNKNOWN;
import static org.isonomia.command.polls.PollRefusal.RESULT_OPEN;
import static org.isonomia.command.polls.PollRefusal.RESULT_VOID;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.command.Decision;
import org.isonomia.command.Input;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.polls.PollRefusal;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.Sealed;
import org.isonomia.events.Tag;
import org.isonomia.events.polls.PollEvent.OpenedByMember;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.ResultAnnulled;
import org.isonomia.events.results.ResultEvent.ResultStated;
import org.isonomia.events.results.ResultEvent.TieBroken;
import org.isonomia.rules.yesno.Result.Outcome;

/**
 * Only who proposed what was decided writes about its result; where none of the rivals was adopted, who raised the
 * question; of an advisory poll, who opened it; and nobody about what nobody proposed. Each statement is a version of its own.
 *
 * @param proposer of the proposal that the command names
 * @param raiser of the question that the command names
 * @param version of the latest statement; 0 when there is none
 */
public record StateResultDecision(
        Optional<PollTerms> terms,
        Optional<End> end,
        boolean annulled,
        Optional<MemberId> opener,
        Optional<MemberId> proposer,
        Optional<MemberId> raiser,
        int version)
        implements Decision<StateResult> {
    public static final int LONGEST = 4_000;

    /** How it was decided, by lot where there was a tie. */
    record End(Outcome outcome, List<String> winners) {}

    private static final StateResultDecision NOTHING = new StateResultDecision(
            Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty(), 0);

    public static final Reads<StateResult, StateResultDecision> READS = Reads.of(StateResult.class, NOTHING)
            .on(PollOpened.class, c -> Tag.poll(c.poll()), (s, e) -> s.opened(e.terms()))
            .on(OpenedByMember.class, c -> Tag.poll(c.poll()), (s, e) -> s.openedBy(e.opener()))
            .on(PollDecided.class, c -> Tag.poll(c.poll()), (s, e) -> s.ended(new End(e.outcome(), e.winners())))
            .on(TieBroken.class, c -> Tag.poll(c.poll()), (s, e) -> s.ended(new End(e.outcome(), e.winners())))
            .on(ResultAnnulled.class, c -> Tag.poll(c.poll()), (s, e) -> s.annul())
            .on(ResultStated.class, c -> Tag.poll(c.poll()), (s, e) -> s.stated(e.version()))
            .onEach(
                    ProposalDrafted.class,
                    c -> Stream.ofNullable(c.proposal()).map(Tag::proposal).toList(),
                    (s, c, e) -> s.proposedBy(e.proposer()))
            .onEach(
                    QuestionRaised.class,
                    c -> Stream.ofNullable(c.question()).map(Tag::question).toList(),
                    (s, c, e) -> s.raisedBy(e.raiser()));

    @Override
    public Verdict decide(StateResult command, Instant now) {
        var barred = barred(command);
        if (barred.isPresent()) return refuse(barred.get());
        Verdict faulty = Refusal.anyOf(
                new Input().text("statement", command.statement(), LONGEST).faults());
        if (faulty != null) return faulty;
        return accept(new ResultStated(
                command.poll(),
                version + 1,
                command.by(),
                Sealed.of(command.by(), command.statement().strip())));
    }

    private Optional<PollRefusal> barred(StateResult command) {
        if (terms.isEmpty()) return Optional.of(POLL_UNKNOWN);
        if (terms.get().occasion().isOfResult()) return Optional.of(FOLLOWS_A_RESULT);
        if (terms.get().ofItself()) return Optional.of(NOBODYS_PROPOSAL);
        boolean tied = end.isPresent() && end.get().outcome() == Outcome.TIED;
        if (end.isEmpty() || tied && terms.get().matter().binding()) return Optional.of(RESULT_OPEN);
        if (annulled) return Optional.of(RESULT_VOID);
        return author(command, terms.get(), end.get())
                        .filter(command.by()::equals)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(NOT_YOURS_TO_STATE);
    }

    /** Nobody when the command names another proposal or question than the one that counts. */
    private Optional<MemberId> author(StateResult command, PollTerms terms, End end) {
        if (!terms.matter().binding()) return opener;
        Optional<ProposalId> decided =
                terms.proposalIfAdopted(end.outcome() == Outcome.ADOPTED ? end.winners() : List.of());
        if (decided.isPresent()) return decided.get().equals(command.proposal()) ? proposer : Optional.empty();
        boolean same =
                command.question() != null && Objects.equals(terms.occasion().question(), command.question());
        return same ? raiser : Optional.empty();
    }

    private StateResultDecision opened(PollTerms opened) {
        return new StateResultDecision(Optional.of(opened), end, annulled, opener, proposer, raiser, version);
    }

    private StateResultDecision openedBy(MemberId member) {
        return new StateResultDecision(terms, end, annulled, Optional.of(member), proposer, raiser, version);
    }

    private StateResultDecision ended(End ended) {
        return new StateResultDecision(terms, Optional.of(ended), annulled, opener, proposer, raiser, version);
    }

    private StateResultDecision annul() {
        return new StateResultDecision(terms, end, true, opener, proposer, raiser, version);
    }

    private StateResultDecision stated(int latest) {
        return new StateResultDecision(terms, end, annulled, opener, proposer, raiser, latest);
    }

    private StateResultDecision proposedBy(MemberId member) {
        return new StateResultDecision(terms, end, annulled, opener, Optional.of(member), raiser, version);
    }

    private StateResultDecision raisedBy(MemberId member) {
        return new StateResultDecision(terms, end, annulled, opener, proposer, Optional.of(member), version);
    }
}
