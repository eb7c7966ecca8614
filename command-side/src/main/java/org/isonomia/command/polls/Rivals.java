package org.isonomia.command.polls;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isonomia.command.proposals.ProposalState;
import org.isonomia.events.ProposalId;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;

/**
 * The proposals of a question in the order of their first drafts.
 *
 * @param drafted in the question
 * @param states of those that the command names
 */
public record Rivals(Set<ProposalId> drafted, Map<ProposalId, ProposalState> states) {
    public static final Rivals NONE = new Rivals(Set.of(), Map.of());

    public Rivals joinedBy(ProposalDrafted event) {
        var more = new LinkedHashSet<>(drafted);
        more.add(event.proposal());
        return new Rivals(more, states);
    }

    public Rivals after(ProposalEvent event) {
        var more = new LinkedHashMap<>(states);
        more.put(
                event.proposal(),
                states.getOrDefault(event.proposal(), ProposalState.NONE).after(event));
        return new Rivals(drafted, more);
    }

    /** Those that have neither ended nor been put to the vote. */
    public List<ProposalState> standing() {
        return states.values().stream()
                .filter(state ->
                        state.phase() == ProposalState.Phase.DRAFT || state.phase() == ProposalState.Phase.FROZEN)
                .toList();
    }
}
