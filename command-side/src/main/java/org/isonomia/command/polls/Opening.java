package org.isonomia.command.polls;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.CommunityEvent.CharterAdopted;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.proposals.Effect;
import org.isonomia.rules.roll.Roll;
import org.jspecify.annotations.Nullable;

/** The facts that open a poll: the listed roll, then the terms that close the list with its count and digest. */
public final class Opening {
    private final PollId poll;
    private final Collection<MemberId> roll;
    private final CharterAdopted charter;
    private final Instant now;

    public Opening(PollId poll, Collection<MemberId> roll, CharterAdopted charter, Instant now) {
        this.poll = poll;
        this.roll = roll;
        this.charter = charter;
        this.now = now;
    }

    public List<Event> binding(ProposalId proposal, int version, String question, List<Effect> effects) {
        return events(true, question, proposal, version, effects, Effect.kindOf(effects), null);
    }

    public List<Event> advisory(String question, @Nullable RoleId rollOf) {
        return events(false, question, null, 0, List.of(), DecisionKind.GENERAL, rollOf);
    }

    private List<Event> events(
            boolean binding,
            String question,
            @Nullable ProposalId proposal,
            int version,
            List<Effect> effects,
            DecisionKind kind,
            @Nullable RoleId rollOf) {
        Procedure procedure = charter.charter().procedure(kind);
        var events = new ArrayList<Event>();
        var parts = Roll.parts(roll);
        for (int part = 1; part <= parts.size(); part++) events.add(new RollListed(poll, part, parts.get(part - 1)));
        events.add(new PollOpened(
                poll,
                new PollTerms(
                        binding,
                        question,
                        proposal,
                        version,
                        effects,
                        kind,
                        charter.version(),
                        procedure.rule(),
                        procedure.quorum(),
                        procedure.threshold(),
                        rollOf,
                        Roll.of(roll),
                        now,
                        now.plus(procedure.voting()))));
        return events;
    }
}
