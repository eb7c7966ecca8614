package org.isonomia.command.polls;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.isonomia.command.FactsOf;
import org.isonomia.command.Past;
import org.isonomia.command.community.Hibernation;
import org.isonomia.command.membership.Standings;
import org.isonomia.deciding.RulesInForce;
import org.isonomia.deciding.Sought;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.Tag;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.CharterEvent;
import org.isonomia.events.community.HibernationEvent;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.rules.forecast.Precondition;
import org.isonomia.rules.roll.Roll;

/** What every opening stands on: everyone's standing, the charter in force, and how many took part before. */
public record Ground(
        Past<Standing> standing, Optional<RulesInForce> charter, Past<PollCounted> counted, Hibernation hibernation) {
    public static final Ground NONE = new Ground(Past.nothing(), Optional.empty(), Past.nothing(), Hibernation.NONE);

    public static final FactsOf<Ground> FACTS = FactsOf.<Ground, Standing>of(
                    Standing.class, Tag.membership(), Ground::after)
            .and(CharterEvent.class, Tag.community(), Ground::after)
            .and(HibernationEvent.class, Tag.community(), Ground::after)
            .and(PollCounted.class, Tag.turnout(), Ground::after);

    private Ground after(Standing event) {
        return new Ground(standing.plus(event), charter, counted, hibernation);
    }

    private Ground after(CharterEvent event) {
        return new Ground(standing, RulesInForce.after(charter, event), counted, hibernation);
    }

    private Ground after(HibernationEvent event) {
        return new Ground(standing, charter, counted, hibernation.after(event));
    }

    private Ground after(PollCounted event) {
        return new Ground(standing, charter, counted.plus(event), hibernation);
    }

    /**
     * The facts that open a poll on these terms: the list of its roll, then the terms that close the list with its count and
     * digest, with what is foreseen of them. None when nobody may vote.
     */
    List<Event> open(
            PollId poll, Collection<MemberId> voters, PollTerms terms, List<Precondition> preconditions, Instant now) {
        if (voters.isEmpty()) return List.of();
        var events = new ArrayList<Event>();
        var parts = Roll.parts(voters);
        for (int part = 1; part <= parts.size(); part++) events.add(new RollListed(poll, part, parts.get(part - 1)));
        var sought = Sought.of(terms, members().size(), now);
        events.add(new PollOpened(poll, terms.foreseeing(sought.forecast(counted.inOrder(), preconditions))));
        return events;
    }

    /** Whether the community hibernates, so that nobody puts anything to the vote. */
    public boolean asleep() {
        return hibernation.asleep();
    }

    public Collection<MemberId> members() {
        return Standings.members(standing);
    }

    /** Of them, those who are not suspended. */
    public Collection<MemberId> active(Instant now) {
        return Standings.active(standing, now);
    }

    /** Whether there is a community to open a poll in, and this is one of its members. */
    public boolean admits(MemberId member) {
        return charter.isPresent() && members().contains(member);
    }

    /** @throws java.util.NoSuchElementException before the founding */
    public Charter charterInForce() {
        return charter.orElseThrow().charter();
    }
}
