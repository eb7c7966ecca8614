package org.isonomia.command.proposals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.command.Refusal;
import org.isonomia.command.names.Likeness;
import org.isonomia.command.names.Reserved;
import org.isonomia.command.roles.RolesState;
import org.isonomia.events.ProposalId;
import org.isonomia.events.RoleId;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.roles.RoleEvent.RoleDefined;

/**
 * The names that something new must not look like: those of all roles, and the titles under which its rivals were
 * drafted.
 */
public record NamesTaken(Map<RoleId, String> roles, Map<ProposalId, String> rivals) {
    public static final NamesTaken NONE = new NamesTaken(Map.of(), Map.of());

    /** Those of the roles that are defined. */
    public static NamesTaken of(RolesState roles) {
        var names = NONE;
        for (var role : roles.roles().values())
            if (role.definition().isPresent())
                names = names.after(role.definition().get());
        return names;
    }

    public NamesTaken after(RoleDefined event) {
        var more = new HashMap<>(roles);
        more.put(event.role(), event.name());
        return new NamesTaken(Map.copyOf(more), rivals);
    }

    public NamesTaken after(ProposalDrafted event) {
        var more = new HashMap<>(rivals);
        more.put(event.proposal(), event.title());
        return new NamesTaken(roles, Map.copyOf(more));
    }

    /** What a rival must not be called, if this title is: a rival's title, or the status quo. */
    public List<Refusal> asRival(String title) {
        var likeness = Likeness.of(title);
        return Stream.concat(
                        rivals.values().stream().filter(likeness::isThatOf),
                        Stream.of(title).filter(Reserved::forRivals))
                .findFirst()
                .map(taken -> List.of(refusal(ProposalRefusal.TITLE_TAKEN, "title", taken)))
                .orElse(List.of());
    }

    /** Whether the roles that these effects define can be told apart from all others, and from each other. */
    public List<Refusal> asRoles(List<Effect> effects) {
        var refusals = new ArrayList<Refusal>();
        var names = new HashMap<>(roles);
        for (Effect effect : effects)
            if (effect instanceof DefineRole role) {
                taken(names, role)
                        .ifPresent(taken -> refusals.add(refusal(ProposalRefusal.ROLE_NAME_TAKEN, "roleName", taken)));
                names.put(role.role(), role.name());
            }
        return List.copyOf(refusals);
    }

    /** The name of another role. One of this very id is a matter of its own. */
    private static Optional<String> taken(Map<RoleId, String> names, DefineRole role) {
        var likeness = Likeness.of(role.name());
        return names.entrySet().stream()
                .filter(other -> !other.getKey().equals(role.role()) && likeness.isThatOf(other.getValue()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Refusal refusal(ProposalRefusal code, String field, String taken) {
        return new Refusal(code, field, Map.of("taken", taken));
    }
}
