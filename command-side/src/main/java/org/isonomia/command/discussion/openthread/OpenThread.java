package org.isonomia.command.discussion.openthread;

import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.ThreadId;

/**
 * @param text what the thread is about, in Markdown
 * @param mentions the members named in the text
 */
public record OpenThread(ThreadId thread, MemberId author, String title, String text, List<MemberId> mentions) {}
