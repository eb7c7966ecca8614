package org.isonomia.query.proposals.proposals;

import java.util.Optional;
import org.isonomia.events.effects.Effect;
import org.isonomia.query.circles.tree.CircleAffected;
import org.isonomia.query.community.charter.ClauseEdition;
import org.isonomia.query.community.charter.ProcedureBefore;
import org.isonomia.query.membership.members.Person;

/**
 * An effect with the words for what it names.
 *
 * @param role the name of the role, if it exists already
 * @param procedure the one that it would take the place of, as it was when the effect was written
 * @param clause in the edition that it was written against
 * @param circle what an effect on a circle names
 */
public record EffectView(
        Effect effect,
        Optional<String> role,
        Optional<Person> member,
        Optional<ProcedureBefore> procedure,
        Optional<ClauseEdition> clause,
        Optional<CircleAffected> circle) {}
