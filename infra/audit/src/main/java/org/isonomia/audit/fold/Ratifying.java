package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.RATIFICATION_OUT_OF_TURN;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isonomia.audit.deciding.MayVote;
import org.isonomia.audit.deciding.Procedures;
import org.isonomia.audit.effects.EffectCheck;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.community.RatificationEvent;
import org.isonomia.events.community.RatificationEvent.RatificationCalled;
import org.isonomia.events.community.RatificationEvent.RatificationOpened;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.jspecify.annotations.Nullable;

/**
 * What no decision made is put before the community, rule by rule: at seven members, or after a year, and every year what
 * is provisional still (DESIGN "Charter"). Everyone who belonged at the call has waited when it opens.
 */
final class Ratifying {
    private static final int SEVEN = 7;
    private static final Duration YEAR = Duration.ofDays(365);

    private final Community community;
    private final Members members;
    private final Sleeping sleeping;
    private final Findings findings;
    private @Nullable RatificationCalled called;
    private @Nullable Fact since;
    private boolean opened;
    /** From when a year is reckoned: the founding, or the opening of what was called last. */
    private @Nullable Instant from;

    Ratifying(Community community, Members members, Sleeping sleeping, Findings findings) {
        this.community = community;
        this.members = members;
        this.sleeping = sleeping;
        this.findings = findings;
    }

    void founded(Fact fact) {
        from = fact.at();
        since = fact;
    }

    void see(RatificationEvent event, Fact fact, Act act) {
        if (fact.by() != null) out(fact, "by " + fact.by(), "it comes about by itself");
        switch (event) {
            case RatificationCalled e -> called(e, fact);
            case RatificationOpened e -> opened(e, fact, act);
        }
    }

    /** What nobody may propose is drafted where it is put to the vote by itself, and nowhere else. */
    void drafted(List<Effect> effects, Fact fact, Act act) {
        boolean itself = fact.by() == null && act.first() instanceof RatificationOpened;
        if (effects.stream()
                        .anyMatch(effect -> EffectCheck.of(effect).ratifies().isPresent())
                && !itself) out(fact, "a ratification is proposed by " + fact.by(), "it is asked by itself");
    }

    void end(Deadline deadline) {
        var last = called;
        var entry = since;
        if (entry == null || from == null) return;
        if (last != null && !opened && deadline.missed(last.opensAt()))
            findings.open(entry, "the ratification was to open at " + last.opensAt());
        var yearly = (from.isBefore(Sleeping.SINCE) ? Sleeping.SINCE : from).plus(YEAR);
        var due = sleeping.woken().isAfter(yearly) ? sleeping.woken() : yearly;
        if (!sleeping.asleep() && !provisional().isEmpty() && !members.all().isEmpty() && deadline.missed(due))
            findings.open(entry, "rules of the founding were to be put before all by " + due);
    }

    private void called(RatificationCalled event, Fact fact) {
        String recorded = "ratification " + event.call() + " of " + event.of() + " is called for " + event.opensAt();
        if (sleeping.asleep()) out(fact, recorded, "the community hibernates");
        int call = called == null ? 1 : called.call() + 1;
        if (event.call() != call) out(fact, recorded, "the next is number " + call);
        if (event.of().isEmpty() || !event.of().equals(provisional()))
            out(fact, recorded, "no decision made " + provisional());
        boolean grown = called == null && members.all().size() >= SEVEN;
        boolean yearly = from != null && !fact.at().isBefore(from.plus(YEAR));
        if (members.all().isEmpty() || !grown && !yearly)
            out(fact, recorded, "there are " + members.all().size() + " members, and a year is over after " + from);
        var procedure = event.of().isEmpty() ? null : procedure(event.of().getFirst());
        if (procedure != null && !event.opensAt().equals(fact.at().plus(notice(procedure))))
            out(fact, recorded, "it opens at " + fact.at().plus(notice(procedure)));
        called = event;
        since = fact;
        opened = false;
        from = event.opensAt();
    }

    private void opened(RatificationOpened event, Fact fact, Act act) {
        String recorded = "ratification " + event.call() + " of " + event.asked() + " opens";
        var last = called;
        if (last == null || last.call() != event.call() || opened) {
            out(fact, recorded, last == null || opened ? "none is to open" : "it was number " + last.call());
            return;
        }
        opened = true;
        if (fact.at().isBefore(last.opensAt())) out(fact, recorded, "it is due at " + last.opensAt());
        var ask = last.of().stream()
                .filter(of -> community.rules().isProvisional(of) && canVote(of, fact.at()))
                .toList();
        if (!event.asked().equals(ask)) out(fact, recorded, "to be asked about are " + ask);
        if (!act.first().equals(event) || !asked(act).equals(expected(event, act, fact.at())))
            out(fact, recorded, "each is drafted, frozen and put to the vote, and nothing else is");
    }

    /** What comes along with it, but for rolls and terms, which are held against the charter as everywhere. */
    private static List<Object> asked(Act act) {
        return act.facts().stream()
                .skip(1)
                .map(Fact::event)
                .filter(event -> !(event instanceof RollListed))
                .<Object>map(event -> event instanceof PollOpened poll ? poll.poll() : event)
                .toList();
    }

    /** Titles and texts are words, in the language of the community; what is voted on is the effect. */
    private List<Object> expected(RatificationOpened event, Act act, Instant at) {
        var expected = new ArrayList<>();
        var eldest = members.all().stream().findFirst().orElse(null);
        for (DecisionKind of : event.asked()) {
            String id = Digest.of("RATIFY/" + event.call() + "/" + of.name());
            var proposal = new ProposalId("q_" + id);
            var worded = act.events(ProposalDrafted.class)
                    .filter(each -> each.proposal().equals(proposal))
                    .findFirst();
            if (worded.isEmpty() || eldest == null) return List.of();
            expected.add(new ProposalDrafted(
                    proposal,
                    eldest,
                    worded.get().title(),
                    worded.get().text(),
                    community.rules().ratifying(of),
                    null,
                    null,
                    at,
                    at.plus(Duration.ofDays(90))));
            expected.add(new ProposalFrozen(proposal, 1));
            expected.add(new PollId("p_" + id));
            expected.add(new ProposalPutToVote(proposal, new PollId("p_" + id)));
        }
        return expected;
    }

    private boolean canVote(DecisionKind of, Instant at) {
        var procedure = procedure(of);
        return procedure != null
                && !members.eligible(new MayVote(procedure.conduct().electorate(), at), at)
                        .isEmpty();
    }

    private @Nullable Procedure procedure(DecisionKind of) {
        var charter = community.charter();
        if (charter == null) return null;
        return Procedures.of(
                charter, community.rules().ratifying(of), members.all().size());
    }

    private static Duration notice(Procedure procedure) {
        var waiting = procedure.conduct().electorate().waiting();
        return waiting.compareTo(procedure.deliberation()) > 0 ? waiting : procedure.deliberation();
    }

    private List<DecisionKind> provisional() {
        return Arrays.stream(DecisionKind.values())
                .filter(community.rules()::isProvisional)
                .toList();
    }

    private void out(Fact fact, String recorded, String derived) {
        findings.add(RATIFICATION_OUT_OF_TURN, fact, recorded, derived);
    }
}
