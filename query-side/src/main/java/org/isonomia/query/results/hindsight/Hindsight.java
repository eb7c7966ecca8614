package org.isonomia.query.results.hindsight;

import org.isonomia.events.PollId;
import org.isonomia.rules.yesno.Result.Outcome;

/** A decision that was made, and how the same votes would have ended it by another procedure. */
public record Hindsight(PollId poll, String question, Outcome outcome, Outcome otherwise) {}
