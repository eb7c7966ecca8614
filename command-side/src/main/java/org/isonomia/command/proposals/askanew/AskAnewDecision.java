package org.isonomia.command.proposals.askanew;

import static org.isonomia.command.Verdict.accept;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Decision;
import org.isonomia.command.Past;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.circles.CirclesState;
import org.isonomia.command.effects.Rewritten;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.proposals.ProposalState;
import org.isonomia.command.proposals.QuestionState;
import org.isonomia.deciding.RulesInForce;
import org.isonomia.events.PublicText;
import org.isonomia.events.Tag;
import org.isonomia.events.circles.CircleEvent.CircleLife;
import org.isonomia.events.community.CharterEvent;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;

/**
 * Where a proposal was adopted that had been written against a rule or circle which another decision changed meanwhile, both texts
 * stand against each other in a question: what was adopted, written against what is in force, and that as the
 * status quo (DESIGN "Effects"). In the name of who proposed it; without them, or when it reads so already, there is
 * nothing to ask.
 */
public record AskAnewDecision(
        ProposalState proposal,
        boolean raised,
        Past<Standing> standing,
        Optional<RulesInForce> rules,
        CirclesState circles)
        implements Decision<AskAnew> {
    public static final Reads<AskAnew, AskAnewDecision> READS = Reads.of(
                    AskAnew.class,
                    new AskAnewDecision(ProposalState.NONE, false, Past.nothing(), Optional.empty(), CirclesState.NONE))
            .on(
                    ProposalEvent.class,
                    c -> Tag.proposal(c.proposal()),
                    (s, e) -> new AskAnewDecision(s.proposal.after(e), s.raised, s.standing, s.rules, s.circles))
            .on(
                    QuestionEvent.class,
                    c -> Tag.question(c.question()),
                    (s, e) -> new AskAnewDecision(s.proposal, true, s.standing, s.rules, s.circles))
            .on(
                    Standing.class,
                    c -> Tag.membership(),
                    (s, e) -> new AskAnewDecision(s.proposal, s.raised, s.standing.plus(e), s.rules, s.circles))
            .on(
                    CharterEvent.class,
                    c -> Tag.community(),
                    (s, e) -> new AskAnewDecision(
                            s.proposal, s.raised, s.standing, RulesInForce.after(s.rules, e), s.circles))
            .on(
                    CircleLife.class,
                    c -> Tag.circles(),
                    (s, e) -> new AskAnewDecision(s.proposal, s.raised, s.standing, s.rules, s.circles.after(e)));

    @Override
    public Verdict decide(AskAnew command, Instant now) {
        if (raised || proposal.drafted().isEmpty()) return accept();
        var proposer = proposal.drafted().get().proposer();
        var text = proposal.text();
        var effects = rules.flatMap(inForce -> Rewritten.against(inForce, circles, text.effects()));
        if (effects.isEmpty() || !Standings.members(standing).contains(proposer)) return accept();
        return accept(
                new QuestionRaised(
                        command.question(),
                        proposer,
                        text.title(),
                        PublicText.of(""),
                        null,
                        now,
                        now.plus(QuestionState.LIFE)),
                new ProposalDrafted(
                        command.drafted(),
                        proposer,
                        text.title(),
                        text.text(),
                        effects.get(),
                        null,
                        command.question(),
                        now,
                        now.plus(ProposalState.LIFE)));
    }
}
