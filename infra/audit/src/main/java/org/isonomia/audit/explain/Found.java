package org.isonomia.audit.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.isonomia.audit.count.ElectionWords;
import org.isonomia.audit.fold.Derived.PollLine;
import org.isonomia.events.Event;
import org.isonomia.events.PollId;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotsOpened;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.rules.yesno.Tick;

/**
 * What stands behind an entry, as the replay has it: effects, authority, what was needed, figures counted anew.
 *
 * @param recounted what the replay made of each poll; may be empty
 */
record Found(Map<PollId, PollLine> recounted) {
    Optional<String> of(Event event) {
        return switch (event) {
            case ProposalDrafted e -> Optional.of(effects(e.effects()));
            case ProposalRevised e -> Optional.of(effects(e.effects()));
            case PollOpened e -> Optional.of("It is held " + Words.authority(e.terms()) + ".");
            case BallotCast e ->
                Optional.of(e.choice() == null ? "It is hidden." : "It says: " + ChoiceWords.of(e.choice()) + ".");
            case BallotsOpened e -> e.ballots().isEmpty() ? Optional.empty() : Optional.of("Each fits what was cast.");
            case PollCounted e ->
                Optional.ofNullable(recounted.get(e.poll())).map(line -> "Recounted here: " + figures(line) + ".");
            case PollDecided e -> needed(e.ticks());
            default -> Optional.empty();
        };
    }

    private static String effects(List<Effect> effects) {
        return "If adopted: " + Words.effects(effects) + ".";
    }

    private static Optional<String> needed(List<Tick> ticks) {
        return ticks.isEmpty() ? Optional.empty() : Optional.of("It was checked for " + Words.ticks(ticks) + ".");
    }

    private static String figures(PollLine line) {
        var tally = line.tally();
        if (tally != null)
            return "%d for, %d against, %d abstaining".formatted(tally.yes(), tally.no(), tally.abstain());
        long ballots = line.ballots() == null ? 0 : line.ballots();
        String election = ElectionWords.of(line.election(), UnaryOperator.identity());
        return Words.counted(ballots, "ballot") + ". " + election.substring(0, election.length() - 1);
    }
}
