package org.isonomia.audit.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isonomia.audit.effects.CircleBook;
import org.isonomia.audit.effects.CircleBook.Circle;
import org.isonomia.audit.fold.Fact;
import org.isonomia.events.CircleId;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.circles.CircleEvent;
import org.isonomia.events.circles.CircleEvent.CircleAltered;
import org.isonomia.events.circles.CircleEvent.CircleDissolved;
import org.isonomia.events.circles.CircleEvent.CircleFormed;
import org.isonomia.events.circles.CircleEvent.CircleJoined;
import org.isonomia.events.circles.CircleEvent.CircleLeft;
import org.isonomia.events.circles.CircleEvent.CircleLife;
import org.isonomia.events.circles.CircleEvent.CircleMoved;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.jspecify.annotations.Nullable;

/** The circles as they were after an entry: each with what made it so, below what it lies in, and who belonged. */
public final class CirclesAt {
    private final long at;
    private final CircleBook book = new CircleBook();
    private final Map<CircleId, Made> made = new HashMap<>();
    private final Set<MemberId> members = new HashSet<>();
    private @Nullable Fact enacting;

    private record Made(long position, @Nullable PollId by) {}

    /** @param at the position of the last entry that counts */
    public CirclesAt(long at) {
        this.at = at;
    }

    public void see(Fact fact) {
        if (fact.position() > at) return;
        switch (fact.event()) {
            case EffectsEnacted e -> enacting = fact;
            case Standing e -> standing(e);
            case CircleEvent e -> {
                if (e instanceof CircleLife) made.put(e.circle(), new Made(fact.position(), by(fact)));
                changed(e);
            }
            default -> {}
        }
    }

    private void standing(Standing event) {
        if (event instanceof MemberLeft || event instanceof MemberRemoved) {
            members.remove(event.member());
            book.depart(event.member());
        } else members.add(event.member());
    }

    private void changed(CircleEvent event) {
        switch (event) {
            case CircleFormed e -> book.form(e.circle(), e.name(), e.purpose(), e.parent(), e.joining());
            case CircleAltered e -> book.alter(e.circle(), e.name(), e.purpose());
            case CircleMoved e -> book.move(e.circle(), e.parent());
            case CircleDissolved e -> book.dissolve(e.circle());
            case CircleJoined e -> book.join(e.circle(), e.member());
            case CircleLeft e -> book.leave(e.circle(), e.member());
        }
    }

    private @Nullable PollId by(Fact fact) {
        var first = enacting;
        return first != null
                        && first.event() instanceof EffectsEnacted e
                        && Objects.equals(first.command(), fact.command())
                ? e.poll()
                : null;
    }

    /** As text, a circle after the other, each after what it lies in. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        add(null, "", lines);
        return lines.isEmpty() ? List.of("There was no circle by then.") : lines;
    }

    private void add(@Nullable CircleId outer, String indent, List<String> lines) {
        book.in(outer).forEach(each -> {
            lines.add(indent + line(each.getKey(), each.getValue()));
            lines.add(indent + "  " + each.getValue().purpose());
            lines.add(indent + "  " + belonging(each.getKey(), each.getValue()));
            add(each.getKey(), indent + "  ", lines);
        });
    }

    private String line(CircleId id, Circle circle) {
        var last = made.getOrDefault(id, new Made(-1, null));
        return "%s (%s), edition %d, entry %d, %s"
                .formatted(
                        circle.name(),
                        id,
                        circle.edition(),
                        last.position,
                        last.by == null ? "without a decision" : "decided by " + last.by);
    }

    private String belonging(CircleId id, Circle circle) {
        if (circle.everybody()) return "all %d members".formatted(members.size());
        var joined = book.joined(id).stream().map(MemberId::value).sorted().toList();
        return joined.isEmpty() ? "nobody joined it" : "joined: " + String.join(", ", joined);
    }
}
