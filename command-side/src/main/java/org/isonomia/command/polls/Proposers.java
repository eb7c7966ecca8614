package org.isonomia.command.polls;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.polls.PollEvent.Lifecycle;
import org.isonomia.events.polls.PollEvent.Objection;
import org.isonomia.events.polls.PollEvent.OpenedByMember;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.jspecify.annotations.Nullable;

/** An open consent poll, its objections, and who answers for the proposal, or for what was asked without one. */
public record Proposers(
        PollState poll, Objections objections, Optional<ProposalDrafted> drafted, Optional<MemberId> opener) {
    public static final Proposers NONE =
            new Proposers(PollState.NONE, Objections.NONE, Optional.empty(), Optional.empty());

    public Proposers after(Lifecycle event) {
        return new Proposers(poll.after(event), objections, drafted, opener);
    }

    public Proposers after(Objection event) {
        return new Proposers(poll, objections.after(event), drafted, opener);
    }

    public Proposers after(ProposalDrafted event) {
        return new Proposers(poll, objections, Optional.of(event), opener);
    }

    public Proposers after(OpenedByMember event) {
        return new Proposers(poll, objections, drafted, Optional.of(event.opener()));
    }

    /**
     * Why this person cannot answer this objection now, if so.
     *
     * @param proposal absent when advice was asked: whoever asked answers
     */
    public Optional<PollRefusal> barred(@Nullable ProposalId proposal, MemberId objector, MemberId by, Instant now) {
        if (poll.terms().isEmpty()) return Optional.of(PollRefusal.POLL_UNKNOWN);
        var terms = poll.terms().get();
        if (poll.over() || !now.isBefore(terms.timing().closesAt())) return Optional.of(PollRefusal.POLL_NOT_OPEN);
        var answers = terms.matter().binding() ? drafted.map(ProposalDrafted::proposer) : opener;
        boolean mine = Objects.equals(proposal, terms.matter().proposal())
                && answers.filter(by::equals).isPresent();
        if (!mine) return Optional.of(PollRefusal.NOT_THE_PROPOSER);
        if (terms.ofItself()) return Optional.of(PollRefusal.NOBODYS_PROPOSAL);
        return objections.standing().contains(objector) ? Optional.empty() : Optional.of(PollRefusal.NO_OBJECTION);
    }
}
