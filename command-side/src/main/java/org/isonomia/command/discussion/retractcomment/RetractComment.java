package org.isonomia.command.discussion.retractcomment;

import org.isonomia.events.CommentId;
import org.isonomia.events.MemberId;

/** Takes one's own comment back. */
public record RetractComment(CommentId comment, MemberId author) {}
