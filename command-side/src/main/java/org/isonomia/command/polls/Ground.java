package org.isonomia.command.polls;

import java.util.Collection;
import java.util.Optional;
import org.isonomia.command.Past;
import org.isonomia.command.membership.Standings;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.CommunityEvent.CharterAdopted;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.results.ResultEvent.PollCounted;

/** What every opening stands on: everyone's standing, the charter in force, and how many took part before. */
public record Ground(Past<Standing> standing, Optional<CharterAdopted> charter, Past<PollCounted> counted) {
    public static final Ground NONE = new Ground(Past.nothing(), Optional.empty(), Past.nothing());

    public Ground after(Standing event) {
        return new Ground(standing.plus(event), charter, counted);
    }

    public Ground after(CharterAdopted event) {
        return new Ground(standing, Optional.of(event), counted);
    }

    public Ground after(PollCounted event) {
        return new Ground(standing, charter, counted.plus(event));
    }

    public Collection<MemberId> members() {
        return Standings.members(standing);
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
