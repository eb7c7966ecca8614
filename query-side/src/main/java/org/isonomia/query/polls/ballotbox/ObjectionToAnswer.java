package org.isonomia.query.polls.ballotbox;

import java.time.Instant;
import org.isonomia.events.PollId;
import org.isonomia.query.membership.members.Person;

/** An objection that stands in an open poll, to the proposal or question of somebody who has not answered it. */
public record ObjectionToAnswer(PollId poll, String question, Person objector, Instant closesAt) {}
