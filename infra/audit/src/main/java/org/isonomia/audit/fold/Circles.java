package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.BELONGING_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.CIRCLE_OUT_OF_ORDER;
import static org.isonomia.audit.fold.Disagreement.Kind.CIRCLE_WITHOUT_DECISION;

import org.isonomia.audit.effects.CircleBook;
import org.isonomia.events.CircleId;
import org.isonomia.events.circles.CircleEvent;
import org.isonomia.events.circles.CircleEvent.Belonging;
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

/** The circles that decisions formed, each in one that there is and none below itself, and who joined them. */
final class Circles {
    private final CircleBook book = new CircleBook();
    private final Findings findings;

    Circles(Findings findings) {
        this.findings = findings;
    }

    CircleBook book() {
        return book;
    }

    void see(CircleLife event, Fact fact, Act act) {
        if (!(act.first() instanceof EffectsEnacted))
            findings.add(
                    CIRCLE_WITHOUT_DECISION, fact, event.toString(), "the same command enacts no adopted proposal");
        switch (event) {
            case CircleFormed e -> {
                if (book.knows(e.circle())) outOfOrder(fact, e, "there is or was one of this id");
                requireParent(e, e.parent(), fact);
                book.form(e.circle(), e.name(), e.purpose(), e.parent(), e.joining());
            }
            case CircleAltered e -> {
                require(e, fact);
                int edition = book.alter(e.circle(), e.name(), e.purpose());
                if (edition != e.edition()) outOfOrder(fact, e, "the next is edition " + edition);
            }
            case CircleMoved e -> {
                require(e, fact);
                requireParent(e, e.parent(), fact);
                var parent = e.parent();
                if (parent != null && book.isBelow(parent, e.circle())) outOfOrder(fact, e, "it would lie in itself");
                else book.move(e.circle(), parent);
            }
            case CircleDissolved e -> {
                require(e, fact);
                book.dissolve(e.circle());
            }
        }
    }

    void see(Belonging event, Fact fact) {
        var circle = book.find(event.circle());
        if (circle == null) outOfTurn(event, fact, "there is no such circle at this entry");
        else if (circle.everybody()) outOfTurn(event, fact, "everybody belongs to this circle");
        switch (event) {
            case CircleJoined e -> {
                if (!book.join(e.circle(), e.member())) outOfTurn(e, fact, "they are in it at this entry");
            }
            case CircleLeft e -> {
                if (!book.leave(e.circle(), e.member())) outOfTurn(e, fact, "they are not in it at this entry");
            }
        }
    }

    void see(Standing event) {
        if (event instanceof MemberLeft || event instanceof MemberRemoved) book.depart(event.member());
    }

    private void require(CircleEvent event, Fact fact) {
        if (book.find(event.circle()) == null) outOfOrder(fact, event, "there is no such circle at this entry");
    }

    private void requireParent(CircleEvent event, @Nullable CircleId parent, Fact fact) {
        if (parent != null && book.find(parent) == null) outOfOrder(fact, event, "there is no circle " + parent);
    }

    private void outOfOrder(Fact fact, CircleEvent event, String derived) {
        findings.add(CIRCLE_OUT_OF_ORDER, fact, event.toString(), derived);
    }

    private void outOfTurn(Belonging event, Fact fact, String derived) {
        findings.add(BELONGING_OUT_OF_TURN, fact, event.toString(), derived);
    }
}
