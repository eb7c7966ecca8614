package org.isonomia.command.discussion.revisecomment;

import java.util.List;
import org.isonomia.events.CommentId;
import org.isonomia.events.MemberId;

/** @param text the new text, in Markdown */
public record ReviseComment(CommentId comment, MemberId author, String text, List<MemberId> mentions) {}
