package org.isonomia.command.proposals.askadvisers;

import static org.isonomia.command.Input.Fault.MISSING;
import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.proposals.ProposalRefusal.ADVISER_NOT_A_MEMBER;
import static org.isonomia.command.proposals.ProposalRefusal.ADVISES_ONESELF;
import static org.isonomia.command.proposals.ProposalRefusal.ALREADY_ASKED;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_BY_ADVICE;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_THE_PROPOSER;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isonomia.command.Decision;
import org.isonomia.command.Input;
import org.isonomia.command.Past;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.proposals.ProposalState;
import org.isonomia.deciding.Deciding;
import org.isonomia.deciding.Procedures;
import org.isonomia.deciding.RulesInForce;
import org.isonomia.events.MemberId;
import org.isonomia.events.Tag;
import org.isonomia.events.community.CharterEvent;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.ProposalEvent.AdviceAsked;

/**
 * Only who proposed asks, where the charter lets them decide by advice, until the vote; whoever is asked has as long as
 * the proposal has to be deliberated, and ten minutes at least.
 */
public record AskAdvisersDecision(Past<Standing> standing, Optional<RulesInForce> charter, ProposalState proposal)
        implements Decision<AskAdvisers> {
    /** Of one proposal, however often its proposer asks. */
    public static final int MOST = 20;

    private static final Duration LEAST_TIME = Duration.ofMinutes(10);

    public static final Reads<AskAdvisers, AskAdvisersDecision> READS = Reads.of(
                    AskAdvisers.class, new AskAdvisersDecision(Past.nothing(), Optional.empty(), ProposalState.NONE))
            .on(
                    Standing.class,
                    c -> Tag.membership(),
                    (s, e) -> new AskAdvisersDecision(s.standing.plus(e), s.charter, s.proposal))
            .on(
                    CharterEvent.class,
                    c -> Tag.community(),
                    (s, e) -> new AskAdvisersDecision(s.standing, RulesInForce.after(s.charter, e), s.proposal))
            .on(
                    ProposalEvent.class,
                    c -> Tag.proposal(c.proposal()),
                    (s, e) -> new AskAdvisersDecision(s.standing, s.charter, s.proposal.after(e)));

    @Override
    public Verdict decide(AskAdvisers command, Instant now) {
        var members = Standings.members(standing);
        if (charter.isEmpty() || !members.contains(command.proposer())) return refuse(NOT_A_MEMBER);
        var over = proposal.over(now);
        if (over.isPresent()) return refuse(over.get());
        if (!proposal.isProposer(command.proposer())) return refuse(NOT_THE_PROPOSER);
        var procedure = Procedures.of(charter.get().charter(), proposal.text().effects(), members.size());
        if (!procedure.rule().equals(Deciding.ADVICE)) return refuse(NOT_BY_ADVICE);
        var asked = proposal.advice().asked().keySet();
        var more = command.advisers().stream()
                .distinct()
                .filter(adviser -> !asked.contains(adviser))
                .sorted(Comparator.comparing(MemberId::value))
                .toList();
        Verdict faulty = Refusal.anyOf(faults(command, members, more, asked));
        if (faulty != null) return faulty;
        return accept(
                new AdviceAsked(command.proposal(), proposal.text().version(), more, now.plus(toAnswer(procedure))));
    }

    /** Those in one room can finish a sentence, too. */
    private static Duration toAnswer(Procedure procedure) {
        return procedure.deliberation().compareTo(LEAST_TIME) < 0 ? LEAST_TIME : procedure.deliberation();
    }

    private static List<Refusal> faults(
            AskAdvisers command, Collection<MemberId> members, List<MemberId> more, Set<MemberId> asked) {
        var advisers = command.advisers();
        var all = Stream.concat(asked.stream(), more.stream()).toList();
        return new Input()
                .require(!advisers.isEmpty(), "advisers", MISSING)
                .atMost("advisers", all, MOST)
                .require(!advisers.contains(command.proposer()), "advisers", ADVISES_ONESELF)
                .require(members.containsAll(advisers), "advisers", ADVISER_NOT_A_MEMBER)
                .require(advisers.isEmpty() || !more.isEmpty(), "advisers", ALREADY_ASKED)
                .faults();
    }
}
