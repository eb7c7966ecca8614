package org.isonomia.query.polls.ballotbox;

import java.time.Instant;
import org.isonomia.query.membership.members.Person;

/** One ballot, with its voter: in an open poll both are visible to members. */
public record BallotLine(Person voter, String choice, Instant at, long position) {}
