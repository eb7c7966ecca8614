package org.isonomia.query.results;

import org.isonomia.events.results.ResultEvent;

/** Why nothing was enacted. @param effect its index among the effects, from 0 */
public record Conflicted(int effect, ResultEvent.EffectConflicted.Conflict conflict) {}
