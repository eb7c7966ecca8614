package org.isonomia.query.proposals.proposals;

import java.util.List;
import org.isonomia.events.effects.Effect;

/** A rival that can still be put to the vote, without its text. */
public record FrozenRival(ProposalLine line, List<Effect> effects) {}
