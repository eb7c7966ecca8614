package org.isonomia.command.proposals.raisequestion;

import org.isonomia.events.MemberId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.ThreadId;
import org.jspecify.annotations.Nullable;

/**
 * @param text in Markdown, public from the start
 * @param thread where it is discussed, if anywhere
 */
public record RaiseQuestion(
        QuestionId question,
        MemberId raiser,
        String title,
        String text,
        @Nullable ThreadId thread) {}
