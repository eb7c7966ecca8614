package org.isonomia.command.community;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.HibernationEvent;
import org.isonomia.events.community.HibernationEvent.CommunityHibernated;
import org.isonomia.events.community.HibernationEvent.CommunityWoken;
import org.isonomia.events.community.HibernationEvent.WakingSupported;

/**
 * Whether the community sleeps.
 *
 * @param wake who wants to wake it, until when that counts
 * @param wokenAt the last time
 */
public record Hibernation(boolean asleep, Map<MemberId, Instant> wake, Optional<Instant> wokenAt) {
    public static final Hibernation NONE = new Hibernation(false, Map.of(), Optional.empty());

    public Hibernation after(HibernationEvent event) {
        return switch (event) {
            case CommunityHibernated e -> new Hibernation(true, Map.of(), wokenAt);
            case WakingSupported e -> {
                var more = new HashMap<>(wake);
                more.put(e.member(), e.until());
                yield new Hibernation(asleep, Map.copyOf(more), wokenAt);
            }
            case CommunityWoken e -> new Hibernation(false, Map.of(), Optional.of(e.wokenAt()));
        };
    }
}
