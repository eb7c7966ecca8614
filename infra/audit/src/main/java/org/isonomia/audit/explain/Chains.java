package org.isonomia.audit.explain;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.isonomia.audit.deciding.Effects;
import org.isonomia.audit.deciding.Terms;
import org.isonomia.audit.effects.Candidacy;
import org.isonomia.audit.effects.EffectCheck;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollTerms;
import org.jspecify.annotations.Nullable;

/** Gathers a chain: everything that a thing rests on, down to the founding. */
final class Chains {
    private final Ledger ledger;
    private final TreeMap<Long, Link> links = new TreeMap<>();
    private final Set<PollId> seen = new HashSet<>();

    Chains(Ledger ledger) {
        this.ledger = ledger;
    }

    Chain chain() {
        return new Chain(links.values().stream().toList());
    }

    /** @return nothing when the log knows no such thing */
    Optional<Chain> of(Subject subject) {
        switch (subject) {
            case Subject.Result result -> decision(result.poll());
            case Subject.Mandate mandate -> ledger.mandates.of(mandate).ifPresent(this::mandate);
            case Subject.Clause clause -> clause(clause);
        }
        return links.isEmpty() ? Optional.empty() : Optional.of(chain());
    }

    /** With the poll that it followed, and the panel's on a challenge to it. */
    Chains decision(@Nullable PollId id) {
        var trail = ledger.polls.get(id);
        if (trail == null || !seen.add(trail.id)) return this;
        charter(trail.terms.matter().charterVersion());
        decision(trail.terms.occasion().follows());
        trail.followers.stream()
                .filter(each -> each.terms.occasion().reason() == Reason.CHALLENGE)
                .forEach(hearing -> decision(hearing.id));
        matter(trail);
        entries(trail.steps.stream());
        var counted = trail.counted;
        many(Link.What.BALLOTS, trail.ballots, counted == null ? null : counted.inputDigest());
        return this;
    }

    private void matter(PollTrail trail) {
        long until = trail.steps.last();
        var question = ledger.questions.get(trail.terms.occasion().question());
        if (question != null) entries(question.stream().filter(position -> position <= until));
        for (ProposalId id : Terms.proposals(trail.terms)) {
            var proposal = ledger.proposals.get(id);
            if (proposal == null) continue;
            entries(proposal.life.stream().filter(position -> position <= until));
            many(Link.What.SUPPORT, proposal.support(version(trail.terms, id)), null);
        }
        roles(trail.terms);
    }

    /** The roles that it is about, and whose holders alone were asked. */
    private void roles(PollTerms terms) {
        Stream.concat(
                        Stream.ofNullable(terms.electorate().rollOf()),
                        Effects.possible(terms).stream()
                                .flatMap(effect -> EffectCheck.of(effect).candidacy().stream())
                                .map(Candidacy::role))
                .flatMap(role -> Stream.ofNullable(ledger.roles.get(role)))
                .forEach(this::enacted);
    }

    private static int version(PollTerms terms, ProposalId id) {
        return terms.rule().options().stream()
                .filter(option -> id.equals(option.proposal()))
                .findFirst()
                .map(option -> option.version())
                .orElse(terms.matter().proposalVersion());
    }

    private void mandate(MandateTrail trail) {
        founding();
        var role = ledger.roles.get(trail.role);
        if (role != null) enacted(role);
        decision(trail.by);
        entries(trail.steps.stream());
    }

    private void clause(Subject.Clause clause) {
        founding();
        var since = Clauses.since(ledger.charters, clause.kind());
        if (since == null) return;
        ledger.charters.stream()
                .filter(charter -> charter.position() >= since.position())
                .forEach(this::enacted);
    }

    private void charter(int version) {
        founding();
        ledger.charters.stream()
                .filter(charter -> charter.what().version() == version)
                .forEach(this::enacted);
    }

    private void founding() {
        var founded = ledger.founded;
        if (founded != null) entries(LongStream.of(founded.position()));
    }

    private void enacted(Enacted<?> thing) {
        decision(thing.by());
        entries(LongStream.of(thing.position()));
    }

    private void entries(LongStream positions) {
        positions.forEach(position -> links.put(position, Link.entry(position)));
    }

    private void many(Link.What what, Positions positions, @Nullable String digest) {
        if (positions.size() > 0) links.put(positions.first(), new Link(what, positions, digest));
    }
}
