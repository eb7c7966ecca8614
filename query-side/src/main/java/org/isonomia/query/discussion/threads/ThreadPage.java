package org.isonomia.query.discussion.threads;

import java.util.Optional;
import org.isonomia.query.page.Page;

/**
 * A thread with some of its comments, each followed by the replies to it, oldest first.
 *
 * @param fromTheStart whether these are its first comments
 */
public record ThreadPage(ThreadLine line, Optional<String> text, Page<Comment> comments, boolean fromTheStart) {}
