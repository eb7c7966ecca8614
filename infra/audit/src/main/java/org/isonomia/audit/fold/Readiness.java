package org.isonomia.audit.fold;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.audit.deciding.Effects;
import org.isonomia.audit.deciding.Procedures;
import org.isonomia.audit.deciding.Terms;
import org.isonomia.audit.effects.FirstConflict;
import org.isonomia.audit.effects.Surroundings;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** What a proposal lacks, by the procedure of its own kind, before it can be put to the vote. */
final class Readiness {
    private final Community community;
    private final Members members;
    private final Surroundings surroundings;

    Readiness(Community community, Members members, Surroundings surroundings) {
        this.community = community;
        this.members = members;
        this.surroundings = surroundings;
    }

    /** Whether who proposed it decides it by themself. */
    boolean isByAdvice(Proposal proposal) {
        var charter = community.charter();
        if (charter == null) return false;
        var kind = Effects.kind(proposal.effects);
        return Procedures.byAdvice(
                Procedures.of(charter, kind, proposal.effects, members.all().size()));
    }

    /** @param terms on which it is put to the vote */
    List<String> lacks(Proposal proposal, PollTerms terms, Instant at) {
        return lacks(proposal, Terms.ofSecondRules(terms), at);
    }

    /** @param second whether a poll that opens ends by the second rules */
    List<String> lacks(Proposal proposal, boolean second, Instant at) {
        var id = proposal.draft.proposal();
        var lacks = new ArrayList<String>();
        if (!proposal.frozen) lacks.add(id + " is not frozen at this entry");
        if (proposal.withdrawn) lacks.add(id + " was withdrawn");
        if (proposal.lapsed || !at.isBefore(proposal.draft.lapsesAt()))
            lacks.add(id + " lapsed at " + proposal.draft.lapsesAt());
        if (proposal.poll != null) lacks.add(id + " was put to the vote in " + proposal.poll);
        var misfit = FirstConflict.of(proposal.effects, surroundings, at);
        boolean before = !second && misfit.conflicts().contains(Conflict.NAME_TAKEN);
        if (!misfit.conflicts().isEmpty() && !before)
            lacks.add("its effect " + misfit.effect() + " does not fit: " + misfit.conflicts());
        var charter = community.charter();
        if (charter == null) return lacks;
        var kind = Effects.kind(proposal.effects);
        var procedure = second
                ? Procedures.of(charter, kind, proposal.effects, members.all().size())
                : Procedures.of(charter, kind);
        if (proposal.isNobodys()) return lacks;
        long support = proposal.support(members);
        if (support < procedure.supporters())
            lacks.add(support + " members support its frozen version, " + procedure.supporters() + " are needed");
        var deliberated = Duration.between(proposal.submitted, at);
        if (deliberated.compareTo(procedure.deliberation()) < 0)
            lacks.add("it was deliberated for " + deliberated + ", the least is " + procedure.deliberation());
        if (Procedures.ranked(procedure) && proposal.draft.question() == null)
            lacks.add("it was drafted in no question, where rivals could answer it");
        if (Procedures.byAdvice(procedure) && !proposal.advice.isHeard(proposal.version, members, at))
            lacks.add("two advisers were not asked, or not heard");
        return lacks;
    }
}
