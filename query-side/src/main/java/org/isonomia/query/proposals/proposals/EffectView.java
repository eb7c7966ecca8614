package org.isonomia.query.proposals.proposals;

import java.util.Optional;
import org.isonomia.events.effects.Effect;
import org.isonomia.query.membership.members.Person;

/** An effect with the words for what it names. @param role the name of the role, if it exists already */
public record EffectView(Effect effect, Optional<String> role, Optional<Person> member) {}
