package org.isonomia.command.polls;

import static org.isonomia.command.polls.PollRefusal.STILL_DELIBERATING;
import static org.isonomia.command.polls.PollRefusal.TOO_FEW_SUPPORTERS;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_FROZEN;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Refusal;
import org.isonomia.command.effects.Affected;
import org.isonomia.command.effects.EffectFit;
import org.isonomia.command.effects.EffectFit.Misfit;
import org.isonomia.command.proposals.ProposalState;
import org.isonomia.deciding.Deciding;
import org.isonomia.deciding.Procedures;
import org.isonomia.deciding.Rivalry.Rival;
import org.isonomia.events.community.Procedure;

/** What a proposal needs, by the procedure of its own kind, before it can be put to the vote. */
public record Readiness(Ground ground, Affected affected, Instant now) {
    /** Why it cannot be put to the vote at this moment, if so. */
    public Optional<Refusal> notYet(ProposalState proposal) {
        var over = proposal.over(now);
        if (over.isPresent()) return over.map(Refusal::of);
        if (proposal.phase() != ProposalState.Phase.FROZEN) return Optional.of(Refusal.of(NOT_FROZEN));
        var effects = proposal.text().effects();
        var procedure =
                Procedures.of(ground.charterInForce(), effects, ground.members().size());
        long supporters = 1
                + proposal.supporters().stream()
                        .filter(ground.members()::contains)
                        .count();
        var waits = waits(procedure, supporters, proposal.text().submittedAt(), now);
        if (waits.isPresent()) return waits;
        if (procedure.rule().equals(Deciding.ADVICE)) {
            var members = ground.members();
            var advice =
                    proposal.advice().notYet(proposal.text().version(), members.size() - 1L, members::contains, now);
            if (advice.isPresent()) return advice;
        }
        return EffectFit.of(proposal.drafted().orElseThrow().proposal(), effects, affected, ground.standing(), now)
                        instanceof Misfit misfit
                ? Optional.of(misfit.refusal())
                : Optional.empty();
    }

    /**
     * What a frozen proposal still waits for, if anything. Pages ask it too, so that none offers what would be refused.
     *
     * @param supporters the proposer included
     * @param since from when its time for discussion is reckoned
     */
    public static Optional<Refusal> waits(Procedure procedure, long supporters, Instant since, Instant now) {
        if (supporters < procedure.supporters())
            return Optional.of(Refusal.of(TOO_FEW_SUPPORTERS)
                    .with("needed", procedure.supporters())
                    .with("reached", supporters));
        Instant earliest = since.plus(procedure.deliberation());
        return now.isBefore(earliest)
                ? Optional.of(Refusal.of(STILL_DELIBERATING).with("earliest", earliest))
                : Optional.empty();
    }

    /** The frozen version of a proposal that is ready. */
    public static Rival frozen(ProposalState proposal) {
        var text = proposal.text();
        var drafted = proposal.drafted().orElseThrow();
        return new Rival(drafted.proposal(), text.version(), text.title(), text.effects(), drafted.proposer());
    }
}
