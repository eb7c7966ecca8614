package org.isonomia.audit.differential;

import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.effects.Effect;

record Proposed(ProposalId proposal, String title, List<Effect> effects, MemberId proposer) {}
