package org.isonomia.web.proposals;

import java.util.List;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.effects.Effect;
import org.isonomia.query.polls.prospects.Prospect;
import org.isonomia.query.proposals.proposals.EffectView;

/**
 * A proposal as it would be published, before anybody but its author has seen it.
 *
 * @param effects what its adoption would do
 * @param rival whether it would stand in a question that was raised before
 * @param procedure by which it would be decided
 * @param prospect of a poll on it, were it put to the vote now by as many as belong now
 * @param members who belong now
 */
public record CheckedProposal(
        String title,
        String text,
        List<EffectView> effects,
        boolean rival,
        DecisionKind kind,
        Procedure procedure,
        Prospect prospect,
        long members) {
    public boolean irreversible() {
        return effects.stream().map(EffectView::effect).anyMatch(Effect::irreversible);
    }
}
