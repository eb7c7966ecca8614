package org.isonomia.audit.fold;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.isonomia.events.Digests;
import org.isonomia.events.MemberId;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Tally;
import org.isonomia.rules.yesno.YesNo;
import org.jspecify.annotations.Nullable;

/** What the entries so far make of one poll. */
final class Poll {
    private static final String NONE = "";

    final Fact opened;
    final PollTerms terms;
    final long roll;

    /** Everybody on the re-derived roll with their last valid ballot; emptied once it is counted. */
    private Map<MemberId, String> voters = new HashMap<>();

    @Nullable
    Fact closed;

    @Nullable
    Fact counted;

    @Nullable
    Fact decided;

    boolean settled;
    Tally tally = Tally.EMPTY;
    String inputDigest = "";
    Result.@Nullable Outcome outcome;

    Poll(Fact opened, PollTerms terms, Collection<MemberId> roll) {
        this.opened = opened;
        this.terms = terms;
        this.roll = roll.size();
        roll.forEach(member -> voters.put(member, NONE));
    }

    boolean onRoll(MemberId member) {
        return voters.containsKey(member);
    }

    void cast(MemberId voter, String choice) {
        voters.put(
                voter, YesNo.CHOICES.stream().filter(choice::equals).findFirst().orElseThrow());
    }

    /** @return whether there was a ballot to withdraw */
    boolean withdraw(MemberId voter) {
        return !NONE.equals(voters.put(voter, NONE));
    }

    /** Counts the ballots that stand; none is looked at afterwards. */
    void close(Fact fact) {
        closed = fact;
        var cast = voters.entrySet().stream()
                .filter(vote -> !vote.getValue().equals(NONE))
                .toList();
        tally = YesNo.count(cast.stream().map(Map.Entry::getValue).toList());
        inputDigest = Digests.sortedLines(
                cast.stream().map(vote -> vote.getKey() + "=" + vote.getValue()).toList());
        voters = Map.of();
    }

    /** Adopted, and its effects are neither enacted nor found in conflict yet. */
    boolean awaitsEffects() {
        return terms.binding() && outcome == Result.Outcome.ADOPTED && !settled;
    }
}
