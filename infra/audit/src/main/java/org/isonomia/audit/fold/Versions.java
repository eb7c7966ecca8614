package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.VERSION_OUT_OF_DATE;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.isonomia.events.community.CharterEvent.CharterAdopted;

/**
 * In which version each kind of entry is written. Once a newer one stands in the log, an older is written by a program
 * that should have been replaced: entries in older forms are asked for less, so going back to one would be a way around
 * the rules since.
 */
final class Versions {
    /** While programs are replaced, two of them may write side by side. */
    private static final Duration SIDE_BY_SIDE = Duration.ofHours(1);

    private final Findings findings;
    private final Map<String, Since> newest = new HashMap<>();

    /** What programs wrote that founded with the third version of the charter, where it was not the first version. */
    private static final Map<String, Integer> THEN = Map.ofEntries(
            Map.entry("discussion.CommentPosted", 2),
            Map.entry("draws.PoolFixed", 2),
            Map.entry("membership.InvitationIssued", 2),
            Map.entry("membership.InvitationRevoked", 2),
            Map.entry("membership.InvitationUsed", 3),
            Map.entry("membership.MemberAdmitted", 3),
            Map.entry("membership.PersonalDataErased", 2),
            Map.entry("polls.BallotCast", 2),
            Map.entry("polls.PollCounted", 2),
            Map.entry("polls.PollDecided", 2),
            Map.entry("polls.PollOpened", 3),
            Map.entry("polls.ResultChallenged", 2),
            Map.entry("polls.ResultUpheld", 2),
            Map.entry("proposals.ProposalDrafted", 2),
            Map.entry("proposals.ProposalRevised", 2));

    private static final int CHARTER_THEN = 3;
    private boolean foundedThen;

    private record Since(int version, Instant at) {}

    Versions(Findings findings) {
        this.findings = findings;
    }

    void see(Fact fact) {
        int version = fact.recorded().version();
        if (fact.event() instanceof CharterAdopted && newest.size() == 1) foundedThen = version >= CHARTER_THEN;
        int least = foundedThen ? THEN.getOrDefault(fact.recorded().name(), 1) : 1;
        if (version < least)
            findings.add(
                    VERSION_OUT_OF_DATE,
                    fact,
                    fact.recorded().name() + " in version " + version,
                    "the program that founded the community wrote version " + least);
        var since = newest.get(fact.recorded().name());
        if (since == null || version > since.version) newest.put(fact.recorded().name(), new Since(version, fact.at()));
        else if (version < since.version && fact.at().isAfter(since.at.plus(SIDE_BY_SIDE)))
            findings.add(
                    VERSION_OUT_OF_DATE,
                    fact,
                    fact.recorded().name() + " in version " + version,
                    "version " + since.version + " is written since " + since.at);
    }
}
