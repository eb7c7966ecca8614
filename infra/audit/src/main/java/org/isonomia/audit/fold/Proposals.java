package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.ACTED_FOR_ANOTHER;
import static org.isonomia.audit.fold.Disagreement.Kind.ANSWERED_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.DRAFT_TIME_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.PROPOSAL_LAPSED_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.PROPOSAL_NOT_EDITABLE;
import static org.isonomia.audit.fold.Disagreement.Kind.PROPOSAL_REPEATED;
import static org.isonomia.audit.fold.Disagreement.Kind.PROPOSAL_UNKNOWN;
import static org.isonomia.audit.fold.Disagreement.Kind.PROPOSAL_VERSION_OUT_OF_ORDER;
import static org.isonomia.audit.fold.Disagreement.Kind.PROPOSAL_WITHDRAWN_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.PUT_TO_VOTE_WITHOUT_POLL;
import static org.isonomia.audit.fold.Disagreement.Kind.RETURNED_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.SUPPORT_NOT_POSSIBLE;
import static org.isonomia.audit.fold.Disagreement.Kind.THREAD_UNKNOWN;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.isonomia.events.ProposalId;
import org.isonomia.events.community.RatificationEvent.RatificationOpened;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.ProposalEvent.AdviceAsked;
import org.isonomia.events.proposals.ProposalEvent.AdviceGiven;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;
import org.isonomia.events.proposals.ProposalEvent.ProposalLapsed;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.events.proposals.ProposalEvent.ProposalReturned;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.proposals.ProposalEvent.ProposalSentBack;
import org.isonomia.events.proposals.ProposalEvent.ProposalSupported;
import org.isonomia.events.proposals.ProposalEvent.ProposalWithdrawn;
import org.isonomia.events.proposals.ProposalEvent.RemovalAnswered;
import org.isonomia.events.proposals.ProposalEvent.ReviewOpened;
import org.isonomia.events.proposals.ProposalEvent.ReviewPlanned;
import org.isonomia.events.proposals.ProposalEvent.SupportWithdrawn;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.jspecify.annotations.Nullable;

/** The life of proposals, from the first draft to the vote or their lapse. */
final class Proposals {
    private final Discussion discussion;
    private final Questions questions;
    private final Advising advising;
    private final Findings findings;
    private final Map<ProposalId, Proposal> proposals = new HashMap<>();

    Proposals(Discussion discussion, Questions questions, Advising advising, Findings findings) {
        this.advising = advising;
        this.discussion = discussion;
        this.questions = questions;
        this.findings = findings;
    }

    @Nullable
    Proposal find(ProposalId id) {
        return proposals.get(id);
    }

    void see(ProposalEvent event, Fact fact, Act act) {
        if (event instanceof ProposalDrafted e) {
            drafted(e, fact);
            return;
        }
        var proposal = proposals.get(event.proposal());
        if (proposal == null) {
            findings.add(
                    PROPOSAL_UNKNOWN,
                    fact,
                    fact.recorded().name() + " of " + event.proposal(),
                    "no such proposal was drafted");
            return;
        }
        switch (event) {
            case ProposalDrafted ignored -> {}
            case ProposalRevised e -> revised(proposal, e, fact);
            case ProposalSupported e -> supported(proposal, e, fact);
            case SupportWithdrawn e -> {
                if (!proposal.alive(fact.at())
                        || e.version() != proposal.version
                        || !proposal.supporters.remove(e.supporter()))
                    findings.add(
                            SUPPORT_NOT_POSSIBLE,
                            fact,
                            e.supporter() + " withdraws support from version " + e.version() + " of " + e.proposal(),
                            "they do not support " + described(proposal));
            }
            case ProposalFrozen e -> frozen(proposal, e, fact, act);
            case ProposalPutToVote e -> putToVote(proposal, e, fact, act);
            case ProposalReturned e -> returned(proposal, e, fact, act);
            case ProposalSentBack e -> sentBack(proposal, e, fact, act);
            case ProposalLapsed e -> lapsed(proposal, e, fact);
            case RemovalAnswered e -> answered(proposal, e, fact);
            case AdviceAsked e -> advising.asked(proposal, e, fact);
            case AdviceGiven e -> advising.given(proposal, e, fact);
            case ReviewPlanned ignored -> {}
            case ReviewOpened ignored -> {}
            case ProposalWithdrawn e -> withdrawn(proposal, e, fact);
        }
    }

    private void drafted(ProposalDrafted event, Fact fact) {
        if (proposals.putIfAbsent(event.proposal(), new Proposal(fact, event)) != null)
            findings.add(PROPOSAL_REPEATED, fact, event.proposal() + " is drafted", "it was drafted before this entry");
        if (!event.draftedAt().equals(fact.at()))
            findings.add(DRAFT_TIME_DIFFERS, fact, "drafted at " + event.draftedAt(), "the entry is of " + fact.at());
        var thread = event.thread();
        if (thread != null && !discussion.knows(thread))
            findings.add(THREAD_UNKNOWN, fact, "a proposal discussed in " + thread, "no such thread was opened");
        questions.joined(event, fact);
    }

    private void revised(Proposal proposal, ProposalRevised event, Fact fact) {
        editable(proposal, fact, "revised");
        if (event.version() != proposal.version + 1)
            findings.add(
                    PROPOSAL_VERSION_OUT_OF_ORDER,
                    fact,
                    event.proposal() + " gets version " + event.version(),
                    "its next version is " + (proposal.version + 1));
        if (fact.recorded().version() >= 2) submitted(proposal, event, fact);
        proposal.version = event.version();
        proposal.text = event.text();
        proposal.title = event.title();
        proposal.effects = event.effects();
        proposal.supporters.clear();
    }

    /** A revision of version 1 did not begin anything anew. */
    private void submitted(Proposal proposal, ProposalRevised event, Fact fact) {
        if (!fact.at().equals(event.revisedAt()))
            findings.add(DRAFT_TIME_DIFFERS, fact, "revised at " + event.revisedAt(), "the entry is of " + fact.at());
        if (event.title().equals(proposal.title)
                && event.text().equals(proposal.text)
                && event.effects().equals(proposal.effects))
            findings.add(
                    PROPOSAL_NOT_EDITABLE,
                    fact,
                    event.proposal() + " is revised",
                    "title, text and effects are those of version " + proposal.version);
        proposal.submitted = fact.at();
    }

    private void supported(Proposal proposal, ProposalSupported event, Fact fact) {
        boolean possible = proposal.alive(fact.at())
                && event.version() == proposal.version
                && !event.supporter().equals(proposal.draft.proposer());
        if (!possible || !proposal.supporters.add(event.supporter()))
            findings.add(
                    SUPPORT_NOT_POSSIBLE,
                    fact,
                    event.supporter() + " supports version " + event.version() + " of " + event.proposal(),
                    possible
                            ? "they do already"
                            : "they are its proposer, or at this entry it is " + described(proposal));
    }

    private void frozen(Proposal proposal, ProposalFrozen event, Fact fact, Act act) {
        boolean byItself = fact.by() == null && act.first() instanceof RatificationOpened;
        if (!byItself) editable(proposal, fact, "frozen");
        if (event.version() != proposal.version)
            findings.add(
                    PROPOSAL_VERSION_OUT_OF_ORDER,
                    fact,
                    "version " + event.version() + " of " + event.proposal() + " is frozen",
                    "its version is " + proposal.version);
        proposal.frozen = true;
    }

    private void putToVote(Proposal proposal, ProposalPutToVote event, Fact fact, Act act) {
        if (act.events(PollOpened.class)
                .noneMatch(opened -> opened.poll().equals(event.poll()) && decidesOn(opened.terms(), event.proposal())))
            findings.add(
                    PUT_TO_VOTE_WITHOUT_POLL,
                    fact,
                    event.proposal() + " is put to the vote in " + event.poll(),
                    "the same command opens no poll " + event.poll() + " on it");
        proposal.poll = event.poll();
    }

    private void returned(Proposal proposal, ProposalReturned event, Fact fact, Act act) {
        Cancellations.requireCancelled(event.poll(), event.proposal().toString(), fact, act, findings);
        proposal.poll = null;
        proposal.calledOff = true;
    }

    private void sentBack(Proposal proposal, ProposalSentBack event, Fact fact, Act act) {
        String recorded = event.proposal() + " goes back from " + event.poll() + " until " + event.lapsesAt();
        boolean decided =
                act.events(PollDecided.class).anyMatch(each -> each.poll().equals(event.poll()));
        if (!decided || !event.poll().equals(proposal.poll))
            findings.add(RETURNED_OUT_OF_TURN, fact, recorded, "the same command decides no poll on it");
        if (!event.sentBackAt().equals(fact.at())
                || !event.lapsesAt().equals(fact.at().plus(Duration.ofDays(90))))
            findings.add(DRAFT_TIME_DIFFERS, fact, recorded, "it is put forward anew at " + fact.at() + " for 90 days");
        proposal.sentBack(event);
    }

    private void answered(Proposal proposal, RemovalAnswered event, Fact fact) {
        String recorded = event.member() + " answers " + event.proposal();
        if (!event.member().equals(fact.by()))
            findings.add(ACTED_FOR_ANOTHER, fact, recorded, "it is said by " + fact.by());
        boolean open = proposal.poll != null || proposal.alive(fact.at());
        if (!open || !proposal.sanctions(event.member()))
            findings.add(
                    ANSWERED_OUT_OF_TURN, fact, recorded, "at this entry it would neither remove nor suspend them");
    }

    private static boolean decidesOn(PollTerms terms, ProposalId proposal) {
        return proposal.equals(terms.matter().proposal())
                || terms.rule().options().stream().anyMatch(option -> proposal.equals(option.proposal()));
    }

    private void lapsed(Proposal proposal, ProposalLapsed event, Fact fact) {
        if (proposal.over() || fact.at().isBefore(proposal.draft.lapsesAt()))
            findings.add(
                    PROPOSAL_LAPSED_OUT_OF_TURN,
                    fact,
                    event.proposal() + " lapses at " + fact.at(),
                    proposal.over() ? "it is " + described(proposal) : "it has until " + proposal.draft.lapsesAt());
        proposal.lapsed = true;
        proposal.end();
    }

    private void withdrawn(Proposal proposal, ProposalWithdrawn event, Fact fact) {
        String recorded = event.proposal() + " is withdrawn by " + fact.by();
        if (!proposal.alive(fact.at()))
            findings.add(PROPOSAL_WITHDRAWN_OUT_OF_TURN, fact, recorded, "it is " + described(proposal));
        if (!proposal.draft.proposer().equals(fact.by()))
            findings.add(ACTED_FOR_ANOTHER, fact, recorded, "only its proposer " + proposal.draft.proposer() + " may");
        proposal.withdrawn = true;
        proposal.end();
    }

    private void editable(Proposal proposal, Fact fact, String how) {
        if (proposal.frozen || !proposal.alive(fact.at()))
            findings.add(
                    PROPOSAL_NOT_EDITABLE,
                    fact,
                    proposal.draft.proposal() + " is " + how,
                    "it is " + described(proposal) + " at this entry");
        if (!proposal.draft.proposer().equals(fact.by()))
            findings.add(
                    ACTED_FOR_ANOTHER,
                    fact,
                    proposal.draft.proposal() + " is " + how + " by " + fact.by(),
                    "only its proposer " + proposal.draft.proposer() + " may");
    }

    static String described(Proposal proposal) {
        String state = proposal.lapsed || proposal.withdrawn
                ? proposal.lapsed ? "a lapsed proposal" : "a withdrawn proposal"
                : proposal.poll != null
                        ? "a proposal put to the vote"
                        : proposal.frozen ? "a frozen proposal" : "an open proposal";
        return state + " in version " + proposal.version + " that lapses at " + proposal.draft.lapsesAt();
    }

    void end(Deadline deadline) {
        for (Proposal proposal : proposals.values())
            if (!proposal.over() && deadline.missed(proposal.draft.lapsesAt()))
                findings.open(
                        proposal.drafted,
                        proposal.draft.proposal() + " is open although it was to lapse at "
                                + proposal.draft.lapsesAt());
    }
}
