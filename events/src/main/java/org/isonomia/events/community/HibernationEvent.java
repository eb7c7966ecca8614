package org.isonomia.events.community;

import java.time.Instant;
import org.isonomia.events.MemberId;

/**
 * A community in which no poll was counted for a year hibernates: nothing is put to the vote until three of its members,
 * or all where there are fewer, wake it (DESIGN "Charter").
 */
public sealed interface HibernationEvent extends CommunityEvent {
    record CommunityHibernated() implements HibernationEvent {}

    /** @param until when this counts towards waking it */
    record WakingSupported(MemberId member, Instant until) implements HibernationEvent {}

    /** In the act of whoever was the last it took. */
    record CommunityWoken(Instant wokenAt) implements HibernationEvent {}
}
