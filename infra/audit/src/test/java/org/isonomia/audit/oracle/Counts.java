package org.isonomia.audit.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isonomia.events.MemberId;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.proposals.ProposalEvent.ProposalSupported;
import org.isonomia.events.proposals.ProposalEvent.SupportWithdrawn;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.yesno.Tally;
import org.jspecify.annotations.Nullable;

/** Who is counted, and how often: a recount by the order of the log alone, from the last ballot of each voter. */
final class Counts {
    private final List<Finding> findings = new ArrayList<>();
    private final Set<MemberId> members = new HashSet<>();
    private final Set<String> supports = new HashSet<>();
    private final Map<String, Map<MemberId, BallotCast>> ballots = new HashMap<>();
    private final Set<String> closed = new HashSet<>();
    private final Map<String, Tally> recounted = new HashMap<>();

    private Counts() {}

    /** @param declared the results that are shown, by poll */
    static List<Finding> check(List<Logged> log, Map<String, Tally> declared) {
        var counts = new Counts();
        log.forEach(counts::see);
        declared.forEach((poll, tally) -> {
            var expected = counts.recounted.get(poll);
            if (!tally.equals(expected)) counts.differs("shown of " + poll + " is " + tally, expected);
        });
        return counts.findings;
    }

    private void see(Logged entry) {
        switch (entry.recorded().event()) {
            case MemberAdmitted event -> once(members.add(event.member()), event.member() + " is admitted", entry);
            case ProposalSupported event -> once(supports.add(key(event)), key(event), entry);
            case SupportWithdrawn event ->
                supports.remove(key(new ProposalSupported(event.proposal(), event.version(), event.supporter())));
            case BallotCast event -> {
                var cast = ballots.computeIfAbsent(event.poll().value(), first -> new HashMap<>());
                if (!closed.contains(event.poll().value())) cast.put(event.voter(), event);
            }
            case BallotWithdrawn event ->
                ballots.getOrDefault(event.poll().value(), new HashMap<>()).remove(event.voter());
            case PollClosed event -> once(closed.add(event.poll().value()), event.poll() + " is closed", entry);
            case PollCounted event -> counted(event, entry);
            default -> {}
        }
    }

    private void counted(PollCounted event, Logged entry) {
        String poll = event.poll().value();
        var cast = ballots.getOrDefault(poll, Map.of());
        if (event.ballots() > cast.size())
            findings.add(new Finding(
                    Rule.NOBODY_IS_COUNTED_TWICE,
                    event.ballots() + " ballots of " + cast.size() + " voters are counted in " + poll));
        var declared = event.tally();
        if (declared == null || cast.values().stream().anyMatch(ballot -> ballot.choice() == null)) return;
        var tally = Tally.EMPTY;
        for (var ballot : cast.values())
            if (ballot.choice() instanceof Choice.One one) tally = tally.plus(one.option());
        once(recounted.put(poll, tally) == null, poll + " is counted", entry);
        if (!tally.equals(declared)) differs("declared of " + poll + " is " + declared, tally);
    }

    private void once(boolean first, String what, Logged entry) {
        if (!first)
            findings.add(new Finding(Rule.NOBODY_IS_COUNTED_TWICE, what + " once more by entry " + entry.position()));
    }

    private void differs(String what, @Nullable Tally recounted) {
        findings.add(new Finding(Rule.RESULT_IS_THE_RECOUNT, what + ", recounted " + recounted));
    }

    private static String key(ProposalSupported support) {
        return support.supporter() + " supports " + support.proposal() + " in version " + support.version();
    }
}
