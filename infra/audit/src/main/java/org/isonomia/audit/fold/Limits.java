package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.BEYOND_ITS_LIMIT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isonomia.audit.deciding.Soundness;
import org.isonomia.audit.effects.EffectCheck;
import org.isonomia.audit.effects.Limit;
import org.isonomia.events.Event;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.roles.RoleEvent.CandidacyStood;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;
import org.isonomia.events.tasks.TaskEvent.TaskOpened;

/** How long things last, and how much they may hold, whoever asks for more (DESIGN "Nothing without an end"). */
final class Limits {
    private static final Duration INVITATION = Duration.ofDays(90);
    private static final int INVITED = 200;

    /** By an invitation whose entry is of version 1. */
    private static final int INVITED_BEFORE = 10_000;

    private static final Duration TASK = Duration.ofDays(365);
    private static final Duration DRAFT = Duration.ofDays(90);
    private static final Duration QUESTION = Duration.ofDays(180);
    private static final Duration CANDIDACY = Duration.ofDays(90);
    private static final Duration OFFER = Duration.ofDays(14);

    private final Findings findings;

    Limits(Findings findings) {
        this.findings = findings;
    }

    void see(Event event, Fact fact) {
        switch (event) {
            case InvitationIssued e -> {
                atMost("an invitation", e.expiresAt(), INVITATION, fact);
                int most = fact.recorded().version() > 1 ? INVITED : INVITED_BEFORE;
                from1(e.uses(), most, "people let in by one invitation", fact);
            }
            case TaskOpened e -> atMost("a task", e.dueAt(), TASK, fact);
            case ProposalDrafted e -> {
                exactly("a draft", e.lapsesAt(), DRAFT, fact);
                effects(e.effects(), fact);
            }
            case ProposalRevised e -> effects(e.effects(), fact);
            case QuestionRaised e -> exactly("a question", e.endsAt(), QUESTION, fact);
            case CandidacyStood e -> exactly("a candidacy", e.until(), CANDIDACY, fact);
            case MemberAppointed e -> exactly("an offer", e.acceptBy(), OFFER, fact);
            default -> {}
        }
    }

    private void effects(List<Effect> effects, Fact fact) {
        for (Effect effect : effects) {
            var check = EffectCheck.of(effect);
            for (Limit limit : check.limits()) from1(limit.number(), limit.most(), limit.what(), fact);
            check.ruling()
                    .ifPresent(ruling -> Soundness.faults(ruling.of(), ruling.procedure())
                            .forEach(fault -> beyond(fact, fault, "no procedure is like that")));
        }
    }

    private void atMost(String what, Instant end, Duration longest, Fact fact) {
        var latest = fact.at().plus(longest);
        if (end.isAfter(latest) || !end.isAfter(fact.at()))
            beyond(fact, what + " until " + end, "it ends by " + latest);
    }

    private void exactly(String what, Instant end, Duration life, Fact fact) {
        var expected = fact.at().plus(life);
        if (!end.equals(expected)) beyond(fact, what + " until " + end, "it ends at " + expected);
    }

    private void from1(int number, int most, String what, Fact fact) {
        if (number < 1 || number > most) beyond(fact, number + " " + what, "from 1 to " + most);
    }

    private void beyond(Fact fact, String recorded, String rederived) {
        findings.add(BEYOND_ITS_LIMIT, fact, recorded, rederived);
    }
}
