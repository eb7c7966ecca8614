package org.isonomia.command.proposals;

import static org.isonomia.command.proposals.ProposalRefusal.FROZEN;
import static org.isonomia.command.proposals.ProposalRefusal.IN_VOTE;
import static org.isonomia.command.proposals.ProposalRefusal.LAPSED;
import static org.isonomia.command.proposals.ProposalRefusal.PROPOSAL_UNKNOWN;
import static org.isonomia.command.proposals.ProposalRefusal.WITHDRAWN;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isonomia.events.MemberId;
import org.isonomia.events.PublicText;
import org.isonomia.events.effects.Effect;
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

/**
 * A proposal as the log has it so far.
 *
 * @param supporters of the current version, besides the proposer; a revision loses them all
 * @param calledOff whether a poll on the current version was called off
 */
public record ProposalState(
        Optional<ProposalDrafted> drafted,
        Text text,
        Phase phase,
        Set<MemberId> supporters,
        boolean calledOff,
        Advice advice) {
    /** Until a proposal that is not put to the vote lapses. */
    public static final Duration LIFE = Duration.ofDays(90);

    /**
     * The current version.
     *
     * @param submittedAt from when its deliberation and waiting periods count
     */
    public record Text(int version, String title, PublicText text, List<Effect> effects, Instant submittedAt) {
        Text submitted(Instant at) {
            return new Text(version, title, text, effects, at);
        }
    }

    public enum Phase {
        DRAFT,
        FROZEN,
        IN_VOTE,
        LAPSED,
        WITHDRAWN
    }

    public static final ProposalState NONE = new ProposalState(
            Optional.empty(),
            new Text(0, "", PublicText.of(""), List.of(), Instant.EPOCH),
            Phase.DRAFT,
            Set.of(),
            false,
            Advice.NONE);

    public ProposalState after(ProposalEvent event) {
        return switch (event) {
            case ProposalDrafted e ->
                new ProposalState(
                        Optional.of(e),
                        new Text(1, e.title(), e.text(), e.effects(), e.draftedAt()),
                        Phase.DRAFT,
                        Set.of(),
                        false,
                        Advice.NONE);
            case ProposalRevised e -> revised(e);
            case ProposalSupported e -> supportedBy(e.supporter(), true);
            case SupportWithdrawn e -> supportedBy(e.supporter(), false);
            case ProposalFrozen e -> in(Phase.FROZEN);
            case ProposalPutToVote e -> in(Phase.IN_VOTE);
            case ProposalReturned e -> new ProposalState(drafted, text, Phase.FROZEN, supporters, true, advice);
            case ProposalSentBack e ->
                new ProposalState(
                        drafted.map(draft -> draft.anew(e.sentBackAt(), e.lapsesAt())),
                        text.submitted(e.sentBackAt()),
                        Phase.DRAFT,
                        Set.of(),
                        false,
                        advice);
            case ProposalLapsed e -> in(Phase.LAPSED);
            case RemovalAnswered e -> this;
            case AdviceAsked e -> advisedBy(advice.after(e));
            case AdviceGiven e -> advisedBy(advice.after(e));
            case ReviewPlanned e -> this;
            case ReviewOpened e -> this;
            case ProposalWithdrawn e -> in(Phase.WITHDRAWN);
        };
    }

    /** Why nothing more can be done with it at this moment, if so. */
    public Optional<ProposalRefusal> over(Instant now) {
        if (drafted.isEmpty()) return Optional.of(PROPOSAL_UNKNOWN);
        return switch (phase) {
            case IN_VOTE -> Optional.of(IN_VOTE);
            case LAPSED -> Optional.of(LAPSED);
            case WITHDRAWN -> Optional.of(WITHDRAWN);
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

    /** Whoever proposed it or supports its version: it is theirs to put to the vote and to call that off. */
    public boolean isBackedBy(MemberId member) {
        return isProposer(member) || supporters.contains(member);
    }

    private ProposalState revised(ProposalRevised event) {
        var at = event.revisedAt() == null ? text.submittedAt() : event.revisedAt();
        var next = new Text(event.version(), event.title(), event.text(), event.effects(), at);
        return new ProposalState(drafted, next, phase, Set.of(), false, advice);
    }

    private ProposalState advisedBy(Advice next) {
        return new ProposalState(drafted, text, phase, supporters, calledOff, next);
    }

    private ProposalState in(Phase next) {
        return new ProposalState(drafted, text, next, supporters, calledOff, advice);
    }

    private ProposalState supportedBy(MemberId member, boolean supported) {
        var changed = new HashSet<>(supporters);
        if (supported) changed.add(member);
        else changed.remove(member);
        return new ProposalState(drafted, text, phase, Set.copyOf(changed), calledOff, advice);
    }
}
