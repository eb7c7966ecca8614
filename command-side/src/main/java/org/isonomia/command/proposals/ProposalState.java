package org.isonomia.command.proposals;

import static org.isonomia.command.proposals.ProposalRefusal.FROZEN;
import static org.isonomia.command.proposals.ProposalRefusal.IN_VOTE;
import static org.isonomia.command.proposals.ProposalRefusal.LAPSED;
import static org.isonomia.command.proposals.ProposalRefusal.PROPOSAL_UNKNOWN;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isonomia.events.MemberId;
import org.isonomia.events.proposals.Effect;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;
import org.isonomia.events.proposals.ProposalEvent.ProposalLapsed;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.events.proposals.ProposalEvent.ProposalReturned;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.proposals.ProposalEvent.ProposalSentBack;
import org.isonomia.events.proposals.ProposalEvent.ProposalSupported;
import org.isonomia.events.proposals.ProposalEvent.RemovalAnswered;
import org.isonomia.events.proposals.ProposalEvent.SupportWithdrawn;

/**
 * A proposal as the log has it so far.
 *
 * @param supporters of the current version, besides the proposer; a revision loses them all
 */
public record ProposalState(Optional<ProposalDrafted> drafted, Text text, Phase phase, Set<MemberId> supporters) {
    /** The current version. */
    public record Text(int version, String title, List<Effect> effects) {}

    public enum Phase {
        DRAFT,
        FROZEN,
        IN_VOTE,
        LAPSED
    }

    public static final ProposalState NONE =
            new ProposalState(Optional.empty(), new Text(0, "", List.of()), Phase.DRAFT, Set.of());

    public ProposalState after(ProposalEvent event) {
        return switch (event) {
            case ProposalDrafted e ->
                new ProposalState(Optional.of(e), new Text(1, e.title(), e.effects()), Phase.DRAFT, Set.of());
            case ProposalRevised e ->
                new ProposalState(drafted, new Text(e.version(), e.title(), e.effects()), phase, Set.of());
            case ProposalSupported e -> supportedBy(e.supporter(), true);
            case SupportWithdrawn e -> supportedBy(e.supporter(), false);
            case ProposalFrozen e -> in(Phase.FROZEN);
            case ProposalPutToVote e -> in(Phase.IN_VOTE);
            case ProposalReturned e -> in(Phase.FROZEN);
            case ProposalSentBack e ->
                new ProposalState(
                        drafted.map(draft -> draft.anew(e.sentBackAt(), e.lapsesAt())), text, Phase.DRAFT, Set.of());
            case ProposalLapsed e -> in(Phase.LAPSED);
            case RemovalAnswered e -> this;
        };
    }

    /** Why nothing more can be done with it at this moment, if so. */
    public Optional<ProposalRefusal> over(Instant now) {
        if (drafted.isEmpty()) return Optional.of(PROPOSAL_UNKNOWN);
        return switch (phase) {
            case IN_VOTE -> Optional.of(IN_VOTE);
            case LAPSED -> Optional.of(LAPSED);
            case DRAFT, FROZEN -> now.isBefore(drafted.get().lapsesAt()) ? Optional.empty() : Optional.of(LAPSED);
        };
    }

    /** Why it cannot be edited at this moment, if so. */
    public Optional<ProposalRefusal> uneditable(Instant now) {
        var over = over(now);
        return over.isPresent() || phase != Phase.FROZEN ? over : Optional.of(FROZEN);
    }

    /** Whether it was drafted in a question. */
    public boolean isRival() {
        return drafted.stream().anyMatch(draft -> draft.question() != null);
    }

    public boolean isProposer(MemberId member) {
        return drafted.stream().anyMatch(draft -> draft.proposer().equals(member));
    }

    private ProposalState in(Phase next) {
        return new ProposalState(drafted, text, next, supporters);
    }

    private ProposalState supportedBy(MemberId member, boolean supported) {
        var changed = new HashSet<>(supporters);
        if (supported) changed.add(member);
        else changed.remove(member);
        return new ProposalState(drafted, text, phase, Set.copyOf(changed));
    }
}
