package org.isonomia.query.results;

import java.util.Optional;
import org.isonomia.events.QuestionId;
import org.isonomia.events.results.ResultEvent;

/**
 * Why nothing was enacted.
 *
 * @param effect its index among the effects, from 0
 * @param anew the question in which it is asked anew, when it was out of date
 */
public record Conflicted(int effect, ResultEvent.EffectConflicted.Conflict conflict, Optional<QuestionId> anew) {}
