package org.isonomia.command.discussion.openthread;

import org.isonomia.events.MemberId;
import org.isonomia.events.ThreadId;

/** @param text what the thread is about, in Markdown */
public record OpenThread(ThreadId thread, MemberId author, String title, String text) {}
