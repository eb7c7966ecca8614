package org.isonomia.query.circles.tree;

import java.time.Instant;
import org.isonomia.query.membership.members.Person;

/** Who joined a circle, by themselves or with one that lay in it. */
public record CircleMember(Person person, Instant since) {}
