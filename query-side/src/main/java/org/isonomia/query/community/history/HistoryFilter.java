package org.isonomia.query.community.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the history are asked for.
 *
 * @param tag only those with it, for instance {@code poll:p_x}
 * @param topic only those about it
 * @param from only those of this moment or later
 * @param before only earlier ones
 */
public record HistoryFilter(
        Optional<String> tag, Optional<Topic> topic, Optional<Instant> from, Optional<Instant> before) {
    public static final HistoryFilter ALL = tagged(null);

    /** What a reader may be looking for, as the areas of the log that tell of it. */
    public enum Topic {
        DECISIONS("proposals", "polls", "draws"),
        TALK("discussion"),
        MEMBERS("membership"),
        ROLES("roles", "tasks", "circles"),
        CHARTER("community");

        private final List<String> areas;

        Topic(String... areas) {
            this.areas = List.of(areas);
        }

        /** The first parts of the names of its events. */
        public List<String> areas() {
            return areas;
        }
    }

    /** @param tag null for all entries */
    public static HistoryFilter tagged(@Nullable String tag) {
        return new HistoryFilter(Optional.ofNullable(tag), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
