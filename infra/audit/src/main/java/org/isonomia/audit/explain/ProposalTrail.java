package org.isonomia.audit.explain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.isonomia.events.MemberId;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.ProposalEvent.AdviceAsked;
import org.isonomia.events.proposals.ProposalEvent.AdviceGiven;
import org.isonomia.events.proposals.ProposalEvent.ProposalLife;
import org.isonomia.events.proposals.ProposalEvent.ProposalSupported;
import org.isonomia.events.proposals.ProposalEvent.RemovalAnswered;
import org.isonomia.events.proposals.ProposalEvent.SupportWithdrawn;

/** The entries of one proposal; of its support, what stands. */
final class ProposalTrail {
    final Positions life = new Positions();
    private final Map<Integer, Map<MemberId, Long>> support = new LinkedHashMap<>();

    void see(ProposalEvent event, long position) {
        switch (event) {
            case ProposalLife ignored -> life.add(position);
            case RemovalAnswered ignored -> life.add(position);
            case AdviceAsked ignored -> life.add(position);
            case AdviceGiven ignored -> life.add(position);
            case ProposalSupported e -> of(e.version()).put(e.supporter(), position);
            case SupportWithdrawn e -> of(e.version()).remove(e.supporter());
        }
    }

    Positions support(int version) {
        return Positions.of(
                of(version).values().stream().mapToLong(Long::longValue).sorted());
    }

    private Map<MemberId, Long> of(int version) {
        return support.computeIfAbsent(version, unused -> new LinkedHashMap<>());
    }
}
