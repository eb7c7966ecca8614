package org.isonomia.query.polls.ballotbox;

import org.isonomia.events.results.ResultEvent;

/** Why nothing was enacted. @param effect its index among the effects, from 0 */
public record Conflicted(int effect, ResultEvent.EffectConflicted.Conflict conflict) {}
