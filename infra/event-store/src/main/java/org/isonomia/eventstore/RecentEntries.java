package org.isonomia.eventstore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names and tags of the entries after a floor, without a gap, up to a head. Owned by the writer thread.
 *
 * <p>Invariant: every entry with {@code floor < position <= head} is here. A condition whose marker is not below the
 * floor is therefore answered without SQL.
 */
final class RecentEntries {

    private record Recent(long position, String name, Set<String> tags) {}

    private final int capacity;
    private final Deque<Recent> all = new ArrayDeque<>();
    private final Map<String, Deque<Recent>> byTag = new HashMap<>();
    private final Map<String, Deque<Recent>> byName = new HashMap<>();
    private long floor;
    private long head;

    RecentEntries(int capacity, long head) {
        this.capacity = capacity;
        this.floor = head;
        this.head = head;
    }

    /** Forgets everything: what lies up to the head is known to nobody here. */
    void restartAt(long newHead) {
        all.clear();
        byTag.clear();
        byName.clear();
        floor = newHead;
        head = newHead;
    }

    /** The entry after the head. */
    void add(String name, Set<String> tags) {
        head++;
        Recent recent = new Recent(head, name, tags);
        all.addLast(recent);
        byName.computeIfAbsent(name, key -> new ArrayDeque<>()).addLast(recent);
        for (String tag : tags) {
            byTag.computeIfAbsent(tag, key -> new ArrayDeque<>()).addLast(recent);
        }
        while (all.size() > capacity) {
            forgetOldest();
        }
    }

    long head() {
        return head;
    }

    /** Whether all entries after the marker are here. */
    boolean covers(long marker) {
        return marker >= floor;
    }

    /** Whether one of the entries here, after the marker, is selected. */
    boolean anyAfter(long marker, Selection selection) {
        if (selection.every()) {
            return !all.isEmpty() && all.getLast().position() > marker;
        }
        for (Selection.Criterion criterion : selection.criteria()) {
            if (anyAfter(marker, criterion)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyAfter(long marker, Selection.Criterion criterion) {
        if (!criterion.tags().isEmpty()) {
            return anyAfter(marker, byTag.get(criterion.tags().getFirst()), criterion);
        }
        for (String name : criterion.names()) {
            if (anyAfter(marker, byName.get(name), criterion)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyAfter(long marker, @Nullable Deque<Recent> candidates, Selection.Criterion criterion) {
        if (candidates == null) {
            return false;
        }
        Iterator<Recent> newestFirst = candidates.descendingIterator();
        while (newestFirst.hasNext()) {
            Recent recent = newestFirst.next();
            if (recent.position() <= marker) {
                return false;
            }
            if (criterion.matches(recent.name(), recent.tags())) {
                return true;
            }
        }
        return false;
    }

    private void forgetOldest() {
        Recent oldest = all.removeFirst();
        floor = oldest.position();
        forget(byName, oldest.name());
        oldest.tags().forEach(tag -> forget(byTag, tag));
    }

    /** The oldest of all is also the oldest under each of its keys. */
    private static void forget(Map<String, Deque<Recent>> index, String key) {
        index.computeIfPresent(key, (same, recents) -> {
            recents.removeFirst();
            return recents.isEmpty() ? null : recents;
        });
    }
}
