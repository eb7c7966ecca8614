package org.isonomia.query.community.charter;

import java.time.Instant;
import java.util.List;
import org.isonomia.events.MemberId;

/**
 * That the community hibernates: nothing is put to the vote until enough members want to wake it.
 *
 * @param waking who wants to, and still counts
 * @param needed how many it takes
 */
public record Hibernation(Instant since, List<MemberId> waking, int needed) {}
