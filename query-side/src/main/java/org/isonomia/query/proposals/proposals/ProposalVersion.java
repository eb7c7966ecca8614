package org.isonomia.query.proposals.proposals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isonomia.events.effects.Effect;

/** What a proposal says, or said. @param number counted from 1 @param text absent when this node does not hold it */
public record ProposalVersion(
        int number, String title, Optional<String> text, String sha256, List<EffectView> effects, Instant at) {

    /** What its adoption would change by itself. */
    public List<Effect> ifAdopted() {
        return effects.stream().map(EffectView::effect).toList();
    }
}
