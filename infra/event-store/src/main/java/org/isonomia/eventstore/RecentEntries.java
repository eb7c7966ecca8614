package org.isonomia.eventstore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

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
    private final Map<String, Map<String, Deque<Recent>>> byTagAndName = new HashMap<>();
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
        byTagAndName.clear();
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
            byTagAndName
                    .computeIfAbsent(tag, key -> new HashMap<>(4))
                    .computeIfAbsent(name, key -> new ArrayDeque<>())
                    .addLast(recent);
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
        Map<String, Deque<Recent>> byItsName = criterion.tags().isEmpty()
                ? byName
                : byTagAndName.get(criterion.tags().getFirst());
        if (byItsName == null) {
            return false;
        }
        for (String name : criterion.names().isEmpty() ? byItsName.keySet() : criterion.names()) {
            Deque<Recent> candidates = byItsName.get(name);
            if (candidates != null && anyAfter(marker, candidates, criterion)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyAfter(long marker, Deque<Recent> candidates, Selection.Criterion criterion) {
        Iterator<Recent> newestFirst = candidates.descendingIterator();
        while (newestFirst.hasNext()) {
            Recent recent = newestFirst.next();
            if (recent.position() <= marker) {
                return false;
            }
            if (recent.tags().containsAll(criterion.tags())) {
                return true;
            }
        }
        return false;
    }

    private void forgetOldest() {
        Recent oldest = all.removeFirst();
        floor = oldest.position();
        forget(byName, oldest.name());
        for (String tag : oldest.tags()) {
            byTagAndName.computeIfPresent(tag, (same, byItsName) -> {
                forget(byItsName, oldest.name());
                return byItsName.isEmpty() ? null : byItsName;
            });
        }
    }

    /** The oldest of all is also the oldest under each of its keys. */
    private static void forget(Map<String, Deque<Recent>> index, String key) {
        index.computeIfPresent(key, (same, recents) -> {
            recents.removeFirst();
            return recents.isEmpty() ? null : recents;
        });
    }
}
