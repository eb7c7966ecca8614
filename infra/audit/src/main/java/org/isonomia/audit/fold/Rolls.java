package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.ROLL_DIFFERS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.isonomia.audit.deciding.Listing;
import org.isonomia.audit.deciding.MayVote;
import org.isonomia.audit.deciding.Terms;
import org.isonomia.events.MemberId;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;

/** Who may vote, taken from the members, classes and mandates of this moment and compared with the roll that was listed. */
final class Rolls {
    private final Members members;
    private final Roles roles;
    private final Findings findings;

    Rolls(Members members, Roles roles, Findings findings) {
        this.members = members;
        this.roles = roles;
        this.findings = findings;
    }

    /** @return the re-derived roll */
    List<MemberId> check(PollOpened event, Fact fact, Act act) {
        var role = event.terms().electorate().rollOf();
        if (role != null) roles.require(role, fact);
        Collection<MemberId> derived = role == null
                ? members.eligible(
                        new MayVote(event.terms().electorate().conduct().electorate(), Terms.putForward(event.terms())),
                        fact.at())
                : roles.holders(role).stream()
                        .filter(holder -> members.isActive(holder, fact.at()))
                        .toList();
        return check(event, derived, fact, act);
    }

    /** @param derived who may vote, whatever the terms say of the electorate */
    List<MemberId> check(PollOpened event, Collection<MemberId> derived, Fact fact, Act act) {
        var parts = act.events(RollListed.class)
                .filter(part -> part.poll().equals(event.poll()))
                .toList();
        var listed = new ArrayList<MemberId>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).part() != i + 1)
                differs(fact, "a part numbered " + parts.get(i).part(), "part " + (i + 1) + " comes here");
            listed.addAll(parts.get(i).members());
        }
        compare(fact, listed, derived);
        var recorded = event.terms().electorate().roll();
        var expected = Listing.of(derived);
        if (recorded.count() != expected.count())
            differs(fact, "a roll of " + recorded.count(), "a roll of " + expected.count());
        if (!recorded.digest().equals(expected.digest()))
            differs(fact, "the digest " + recorded.digest(), "the digest " + expected.digest());
        if (recorded.parts() != parts.size())
            differs(fact, "a roll in " + recorded.parts() + " parts", parts.size() + " parts are listed");
        return List.copyOf(derived);
    }

    private void compare(Fact fact, List<MemberId> listed, Collection<MemberId> derived) {
        if (listed.size() == derived.size() && isOrdered(listed) && derived.containsAll(listed)) return;
        var entitled = new HashSet<>(derived);
        var seen = new HashSet<MemberId>();
        String before = "";
        for (MemberId member : listed) {
            if (!entitled.contains(member)) differs(fact, member + " is listed", member + " may not vote in it");
            if (!seen.add(member)) differs(fact, member + " is listed twice", "everybody is listed once");
            else if (member.value().compareTo(before) < 0)
                differs(fact, member + " is listed after " + before, "a roll is listed in order");
            before = member.value();
        }
        for (MemberId member : derived)
            if (!seen.contains(member)) differs(fact, member + " is not listed", member + " may vote in it");
    }

    private static boolean isOrdered(List<MemberId> listed) {
        for (int place = 1; place < listed.size(); place++)
            if (listed.get(place - 1).value().compareTo(listed.get(place).value()) >= 0) return false;
        return true;
    }

    private void differs(Fact fact, String recorded, String rederived) {
        findings.add(ROLL_DIFFERS, fact, recorded, rederived);
    }
}
