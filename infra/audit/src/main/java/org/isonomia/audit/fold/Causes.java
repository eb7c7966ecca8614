package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.ACTED_FOR_ANOTHER;
import static org.isonomia.audit.fold.Disagreement.Kind.CAUSE_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.COMMAND_OUT_OF_ORDER;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.isonomia.audit.deciding.Terms;
import org.isonomia.events.Event;
import org.isonomia.events.NameUuid;
import org.isonomia.events.PollId;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.community.HibernationEvent.CommunityWoken;
import org.isonomia.events.community.LogKeyEvent;
import org.isonomia.events.community.RatificationEvent.RatificationCalled;
import org.isonomia.events.draws.DrawEvent;
import org.isonomia.events.membership.MembershipEvent;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.results.ResultEvent;
import org.isonomia.events.roles.RoleEvent;
import org.isonomia.events.tasks.TaskEvent;
import org.jspecify.annotations.Nullable;

/**
 * What brings an act about: a person, whose own act it is, or an earlier entry, by an automation whose name gives the
 * command its id. Logs that were founded by programs before the third version of the charter are asked for less.
 */
final class Causes {
    private static final int STRICT = 3;

    private final Findings findings;
    private final Map<UUID, Event> events = new HashMap<>();
    /** The ballots of polls that can close early, until they close. */
    private final Map<PollId, Map<UUID, Event>> hastening = new HashMap<>();

    private boolean strict;
    /** After its first call no admission brings about another. */
    private boolean ratified;

    Causes(Findings findings) {
        this.findings = findings;
    }

    void see(Act act) {
        var first = act.facts().getFirst();
        if (first.position() == 0) strict = founds(act);
        for (Fact fact : act.facts()) alike(first, fact);
        if (!strict || first.event() instanceof LogKeyEvent) return;
        if (first.by() == null) byItself(act, first);
        else byPerson(act, first);
    }

    /** After the act: what later ones may come of. */
    void remember(Act act) {
        for (Fact fact : act.facts())
            switch (fact.event()) {
                case PollOpened e -> {
                    if (Terms.earlyClose(e.terms()).isPresent()) hastening.put(e.poll(), new HashMap<>());
                    events.put(fact.id(), e);
                }
                case BallotCast e -> {
                    var ballots = hastening.get(e.poll());
                    if (ballots != null) ballots.put(fact.id(), e);
                }
                case PollClosed e -> {
                    hastening.remove(e.poll());
                    events.put(fact.id(), e);
                }
                case PollEvent.Lifecycle e -> events.put(fact.id(), e);
                case ResultEvent.Settlement e -> events.put(fact.id(), e);
                case ResultEvent.EffectsFreed e -> events.put(fact.id(), e);
                case PollEvent.BallotsOpened e -> events.put(fact.id(), e);
                case DrawEvent e -> events.put(fact.id(), e);
                case ProposalEvent.ProposalLife e -> events.put(fact.id(), e);
                case QuestionEvent e -> events.put(fact.id(), e);
                case RoleEvent e -> events.put(fact.id(), e);
                case TaskEvent e -> events.put(fact.id(), e);
                case CharterAdopted e -> events.put(fact.id(), e);
                case CommunityWoken e -> events.put(fact.id(), e);
                case RatificationCalled e -> {
                    ratified = true;
                    events.put(fact.id(), e);
                }
                case MembershipEvent.MemberAdmitted e -> {
                    if (!ratified) events.put(fact.id(), e);
                }
                case MembershipEvent.MemberReadmitted e -> {
                    if (!ratified) events.put(fact.id(), e);
                }
                case MembershipEvent.MemberLeft e -> events.put(fact.id(), e);
                case MembershipEvent.MemberSuspended e -> events.put(fact.id(), e);
                case MembershipEvent.MemberRemoved e -> events.put(fact.id(), e);
                default -> {}
            }
    }

    private static boolean founds(Act act) {
        return act.facts().stream()
                .anyMatch(fact -> fact.event() instanceof CharterAdopted
                        && fact.recorded().version() >= STRICT);
    }

    private @Nullable Event cause(@Nullable UUID id) {
        if (id == null) return null;
        var event = events.get(id);
        if (event != null) return event;
        return hastening.values().stream()
                .map(ballots -> ballots.get(id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** One command has one moment, one actor and one cause. */
    private void alike(Fact first, Fact fact) {
        if (!first.at().equals(fact.at())
                || !Objects.equals(first.by(), fact.by())
                || !Objects.equals(first.because(), fact.because()))
            findings.add(COMMAND_OUT_OF_ORDER, fact, stamped(fact), "its command began " + stamped(first));
    }

    private static String stamped(Fact fact) {
        return "at " + fact.at() + " by " + fact.by() + " because of " + fact.because();
    }

    private void byPerson(Act act, Fact first) {
        if (first.because() != null)
            findings.add(
                    CAUSE_DIFFERS, first, "because of " + first.because(), "nothing but " + first.by() + " causes it");
        if (act.facts().stream().noneMatch(fact -> Own.by(fact.event(), act)))
            findings.add(
                    ACTED_FOR_ANOTHER,
                    first,
                    first.recorded().name() + " by " + first.by(),
                    "it comes about by itself, in nobody's name");
    }

    private void byItself(Act act, Fact first) {
        var known = act.facts().stream()
                .flatMap(fact -> Automation.of(fact.event()).stream())
                .toList();
        String recorded =
                first.recorded().name() + " because of " + first.because() + ", in command " + first.command();
        if (known.isEmpty()) {
            findings.add(ACTED_FOR_ANOTHER, first, recorded + " by nobody", "only a person does this");
            return;
        }
        var cause = first.because();
        var event = cause(cause);
        boolean follows = cause != null
                && event != null
                && known.stream()
                        .anyMatch(each -> each.from().test(event)
                                && NameUuid.automation(cause, each.name()).equals(first.command()));
        if (!follows)
            findings.add(
                    CAUSE_DIFFERS,
                    first,
                    recorded,
                    "it is done by " + known.stream().map(Automation::name).toList()
                            + " because of the entry that asks for it");
    }
}
