package org.isonomia.query.community.charter;

import org.isonomia.events.ClauseId;

/** A clause in words. @param text in Markdown */
public record ClauseEdition(ClauseId id, String title, String text, RuleEdition made) {}
