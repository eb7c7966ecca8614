package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.CANDIDACY_OUT_OF_TURN;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.isonomia.audit.deciding.Effects;
import org.isonomia.audit.deciding.Terms;
import org.isonomia.audit.effects.Candidacy;
import org.isonomia.audit.effects.EffectCheck;
import org.isonomia.audit.effects.Surroundings;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.roles.RoleEvent.CandidacyLapsed;
import org.isonomia.events.roles.RoleEvent.CandidacyLife;
import org.isonomia.events.roles.RoleEvent.CandidacyStood;
import org.isonomia.events.roles.RoleEvent.CandidacyWithdrawn;
import org.jspecify.annotations.Nullable;

/** Who stands for what. */
final class Candidacies implements Surroundings.Candidacies {
    private static final Duration KEPT = Duration.ofDays(90);
    private final Roles roles;
    private final Departures departures;
    private final Findings findings;
    private final Map<Candidacy, Standing> standing = new HashMap<>();

    private record Standing(Fact since, Instant until) {
        Standing atLeast(Instant then) {
            return until.isBefore(then) ? new Standing(since, then) : this;
        }
    }

    Candidacies(Roles roles, Departures departures, Findings findings) {
        this.roles = roles;
        this.departures = departures;
        this.findings = findings;
    }

    void see(CandidacyLife event, Fact fact) {
        switch (event) {
            case CandidacyStood e -> stood(e, fact);
            case CandidacyWithdrawn e -> {
                if (end(e.role(), e.member()) == null) notStanding(fact, e);
                if (!e.member().equals(fact.by())) departures.requireCause(fact, e.member());
            }
            case CandidacyLapsed e -> {
                var candidacy = end(e.role(), e.member());
                if (candidacy == null) notStanding(fact, e);
                else if (fact.at().isBefore(candidacy.until()))
                    wrong(
                            fact,
                            "the candidacy of " + e.member() + " lapses at " + fact.at(),
                            "it lasts until " + candidacy.until());
            }
        }
    }

    /** A candidacy stays while a poll on the appointment runs. Polls of the first rules did not keep it. */
    void keep(PollTerms terms) {
        if (!terms.matter().binding() || Terms.ofFirstRules(terms)) return;
        Effects.possible(terms).stream()
                .flatMap(effect -> EffectCheck.of(effect).candidacy().stream())
                .forEach(each -> standing.computeIfPresent(
                        each,
                        (unused, candidacy) ->
                                candidacy.atLeast(terms.timing().closesAt().plus(KEPT))));
    }

    @Override
    public boolean stands(Candidacy candidacy) {
        return standing.containsKey(candidacy);
    }

    /** A mandate that began ends the candidacy behind it. */
    void accepted(RoleId role, MemberId member) {
        end(role, member);
    }

    void end(Deadline deadline, Members members) {
        standing.forEach((key, candidacy) -> {
            if (deadline.missed(candidacy.until()) || deadline.missed(candidacy.since(), key.member(), members))
                findings.open(
                        candidacy.since(),
                        key.member() + " still stands for " + key.role() + " although the candidacy was to end "
                                + (deadline.missed(candidacy.until())
                                        ? "at " + candidacy.until()
                                        : "with the membership, or by a suspension"));
        });
    }

    private void stood(CandidacyStood event, Fact fact) {
        var role = roles.require(event.role(), fact);
        String recorded = event.member() + " stands for " + event.role();
        if (role != null && role.vacancies() == 0) wrong(fact, recorded, "no seat of it is vacant at this entry");
        if (role != null && role.seats(event.member())) wrong(fact, recorded, "they have a seat in it already");
        if (!event.until().isAfter(fact.at())) wrong(fact, recorded + " until " + event.until(), "that is over");
        if (standing.putIfAbsent(new Candidacy(event.role(), event.member()), new Standing(fact, event.until()))
                != null) wrong(fact, recorded, "they stand for it already");
    }

    private @Nullable Standing end(RoleId role, MemberId member) {
        return standing.remove(new Candidacy(role, member));
    }

    private void notStanding(Fact fact, CandidacyLife event) {
        wrong(
                fact,
                "the candidacy of " + event.member() + " for " + event.role() + " ends",
                "they do not stand for it at this entry");
    }

    private void wrong(Fact fact, String recorded, String rederived) {
        findings.add(CANDIDACY_OUT_OF_TURN, fact, recorded, rederived);
    }
}
