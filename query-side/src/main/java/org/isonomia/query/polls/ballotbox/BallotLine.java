package org.isonomia.query.polls.ballotbox;

import java.time.Instant;
import org.isonomia.query.membership.members.Person;
import org.isonomia.rules.counting.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One ballot, with its voter. Who voted is visible to members at once.
 *
 * @param choice absent while a hidden poll is open
 * @param reason absent when none was given, it was erased, or the choice it explains is hidden still
 */
public record BallotLine(
        Person voter, @Nullable Choice choice, @Nullable String reason, Instant at, long position) {}
