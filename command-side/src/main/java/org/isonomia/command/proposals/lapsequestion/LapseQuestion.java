package org.isonomia.command.proposals.lapsequestion;

import org.isonomia.events.QuestionId;

/** What the clock sends when a question has reached its end without a poll. */
public record LapseQuestion(QuestionId question) {}
