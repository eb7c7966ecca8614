package org.isonomia.events.community;

import org.isonomia.events.Event;
import org.isonomia.events.MemberId;

/** The community itself and the rules in force. */
public sealed interface CommunityEvent extends Event
        permits CharterEvent, RatificationEvent, HibernationEvent, CommunityEvent.CommunityFounded {
    /**
     * @param language a BCP 47 tag
     * @param timeZone an IANA time zone name
     * @param sample whether this is the sample community, whose history is played rather than lived
     */
    record CommunityFounded(String name, String language, String timeZone, MemberId founder, boolean sample)
            implements CommunityEvent {}
}
