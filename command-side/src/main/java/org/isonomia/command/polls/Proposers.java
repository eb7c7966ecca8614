package org.isonomia.command.polls;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.polls.PollEvent.Lifecycle;
import org.isonomia.events.polls.PollEvent.Objection;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;

/** An open consent poll, its objections, and who answers for the proposal. */
public record Proposers(PollState poll, Objections objections, Optional<ProposalDrafted> drafted) {
    public static final Proposers NONE = new Proposers(PollState.NONE, Objections.NONE, Optional.empty());

    public Proposers after(Lifecycle event) {
        return new Proposers(poll.after(event), objections, drafted);
    }

    public Proposers after(Objection event) {
        return new Proposers(poll, objections.after(event), drafted);
    }

    public Proposers after(ProposalDrafted event) {
        return new Proposers(poll, objections, Optional.of(event));
    }

    /** Why this person cannot answer this objection now, if so. */
    public Optional<PollRefusal> barred(ProposalId proposal, MemberId objector, MemberId by, Instant now) {
        if (poll.terms().isEmpty()) return Optional.of(PollRefusal.POLL_UNKNOWN);
        var terms = poll.terms().get();
        if (poll.over() || !now.isBefore(terms.closesAt())) return Optional.of(PollRefusal.POLL_NOT_OPEN);
        boolean mine = proposal.equals(terms.proposal())
                && drafted.filter(draft -> draft.proposer().equals(by)).isPresent();
        if (!mine) return Optional.of(PollRefusal.NOT_THE_PROPOSER);
        return objections.standing().contains(objector) ? Optional.empty() : Optional.of(PollRefusal.NO_OBJECTION);
    }
}
