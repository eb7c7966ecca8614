package org.isonomia.events.discussion.earlier;

import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.Sealed;
import org.isonomia.events.ThreadId;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;

/** {@code discussion.ThreadOpened/1}: who is named in the first words was not asked. */
public record ThreadOpenedV1(ThreadId thread, MemberId author, Sealed<String> title, Sealed<String> text) {
    public ThreadOpened upcast() {
        return new ThreadOpened(thread, author, title, text, List.of());
    }
}
