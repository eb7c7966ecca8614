package org.isonomia.query.discussion.threads;

import java.util.List;
import java.util.Optional;

/** A thread with its tree of comments, oldest first. */
public record ThreadPage(ThreadLine line, Optional<String> text, List<Comment> comments) {}
