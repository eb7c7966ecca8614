package org.isonomia.command.polls.askforadvice;

import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.community.CommunityRefusal.HIBERNATING;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.polls.PollRefusal.NOBODY_ON_ROLL;
import static org.isonomia.command.polls.PollRefusal.ROLE_AND_CLASS;
import static org.isonomia.command.polls.PollRefusal.ROLE_UNKNOWN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isonomia.command.Decision;
import org.isonomia.command.Input;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Membership;
import org.isonomia.command.polls.Ground;
import org.isonomia.command.polls.Opening;
import org.isonomia.command.polls.Preconditions;
import org.isonomia.command.roles.RolesState;
import org.isonomia.events.Event;
import org.isonomia.events.RoleId;
import org.isonomia.events.Tag;
import org.isonomia.events.roles.RoleEvent;

/** Any member may ask; the answer advises and has no effects. */
public record AskForAdviceDecision(Ground ground, RolesState roles) implements Decision<AskForAdvice> {
    public static final int LONGEST_QUESTION = 300;

    /** Tags nothing: what a poll of all members reads in a role's place. */
    private static final RoleId NO_ROLE = new RoleId("r_none");

    public static final Reads<AskForAdvice, AskForAdviceDecision> READS = Reads.of(
                    AskForAdvice.class, new AskForAdviceDecision(Ground.NONE, RolesState.NONE))
            .with(Ground.FACTS, AskForAdviceDecision::ground, AskForAdviceDecision::on)
            .on(
                    RoleEvent.class,
                    c -> Tag.role(c.rollOf() == null ? NO_ROLE : c.rollOf()),
                    (s, e) -> new AskForAdviceDecision(s.ground, s.roles.after(e)));

    private AskForAdviceDecision on(Ground next) {
        return new AskForAdviceDecision(next, roles);
    }

    @Override
    public Verdict decide(AskForAdvice command, Instant now) {
        if (!ground.admits(command.opener())) return refuse(NOT_A_MEMBER);
        if (ground.asleep()) return refuse(HIBERNATING);
        var faults = new ArrayList<>(new Input()
                .text("question", command.question(), LONGEST_QUESTION)
                .visible("question", command.question())
                .optionalText("memberClass", command.memberClass(), Membership.LONGEST_CLASS)
                .require(command.rollOf() == null || command.memberClass() == null, "memberClass", ROLE_AND_CLASS)
                .faults());
        faults.addAll(command.asked().faults());
        faults.addAll(Preconditions.faults(command.preconditions(), now));
        Verdict faulty = Refusal.anyOf(faults);
        if (faulty != null) return faulty;
        var opening = new Opening(command.poll(), command.opener(), ground, command.preconditions(), now);
        String question = command.question().strip();
        Optional<List<Event>> events;
        if (command.rollOf() == null)
            events = opening.advisory(question, command.memberClass(), command.visibility(), command.asked());
        else {
            var role = roles.role(command.rollOf());
            if (role.definition().isEmpty()) return refuse(ROLE_UNKNOWN);
            var holders = role.holders();
            holders.retainAll(ground.members());
            events = opening.advisory(question, command.rollOf(), holders, command.visibility(), command.asked());
        }
        return events.map(Verdict::accept).orElseGet(() -> refuse(NOBODY_ON_ROLL));
    }
}
