package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.NAME_NOT_ALONE;
import static org.isonomia.audit.fold.Disagreement.Kind.NAME_UNREADABLE;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.audit.effects.EffectCheck;
import org.isonomia.audit.names.Spelling;
import org.isonomia.events.Event;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.RoleId;
import org.isonomia.events.circles.CircleEvent.CircleAltered;
import org.isonomia.events.circles.CircleEvent.CircleFormed;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.roles.RoleEvent.RoleDefined;

/**
 * Public names in what decides: titles, roles, circles, options. From the first admission of version 3 on, every character of
 * them can be seen, and none is given beside one that is the same. What was named before stays as it is.
 */
final class Names {
    private static final int FIRST_VERSION = 3;

    private final Findings findings;
    private final Map<RoleId, String> roles = new LinkedHashMap<>();
    private final Map<QuestionId, Map<ProposalId, String>> rivals = new HashMap<>();
    private boolean inForce;

    Names(Findings findings) {
        this.findings = findings;
    }

    void see(Event event, Fact fact) {
        switch (event) {
            case MemberAdmitted e -> inForce |= fact.recorded().version() >= FIRST_VERSION;
            case QuestionRaised e -> readable(e.title(), fact);
            case ProposalDrafted e -> drafted(e, fact);
            case ProposalRevised e -> {
                readable(e.title(), fact);
                defined(e.effects(), fact);
            }
            case PollOpened e
            when !e.terms().matter().binding() -> options(e.terms().rule().options(), fact);
            case PollOpened e
            when e.terms().occasion().follows() == null
                    && e.terms().matter().proposal() != null
                    && e.terms().occasion().question() == null ->
                defined(e.terms().matter().effects(), fact);
            case CircleFormed e -> readable(e.name(), fact);
            case CircleAltered e -> readable(e.name(), fact);
            case RoleDefined e -> roles.putIfAbsent(e.role(), e.name());
            default -> {}
        }
    }

    private void drafted(ProposalDrafted event, Fact fact) {
        readable(event.title(), fact);
        defined(event.effects(), fact);
        if (event.question() == null) return;
        var beside = rivals.computeIfAbsent(event.question(), unused -> new LinkedHashMap<>());
        alone(event.title(), beside.values(), fact);
        beside.put(event.proposal(), event.title());
    }

    /** Each role is told apart from those that exist and from those that the same effects define. */
    private void defined(List<Effect> effects, Fact fact) {
        var beside = new LinkedHashMap<>(roles);
        for (Effect effect : effects)
            EffectCheck.of(effect).name().ifPresent(given -> {
                readable(given.name(), fact);
                beside.remove(given.role());
                alone(given.name(), beside.values(), fact);
                beside.put(given.role(), given.name());
            });
    }

    private void options(List<PollOption> options, Fact fact) {
        var beside = new LinkedHashMap<String, String>();
        for (PollOption option : options) {
            readable(option.title(), fact);
            alone(option.title(), beside.values(), fact);
            beside.put(option.id(), option.title());
        }
    }

    private void readable(String name, Fact fact) {
        if (!inForce) return;
        Spelling.fault(name)
                .ifPresent(character -> findings.add(
                        NAME_UNREADABLE,
                        fact,
                        "the name \"" + name + "\"",
                        "nobody can see the character " + character + " in it"));
    }

    private void alone(String name, Collection<String> beside, Fact fact) {
        if (!inForce) return;
        beside.stream()
                .filter(other -> Spelling.same(name, other))
                .findFirst()
                .ifPresent(other -> findings.add(
                        NAME_NOT_ALONE, fact, "the name \"" + name + "\"", "it stands beside \"" + other + "\""));
    }
}
