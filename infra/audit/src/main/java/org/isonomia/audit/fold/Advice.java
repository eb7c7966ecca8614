package org.isonomia.audit.fold;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.events.MemberId;

/** Who was asked for advice on one proposal, until when they were waited for, and the version they spoke to last. */
final class Advice {
    private final Map<MemberId, Instant> asked = new HashMap<>();
    private final Map<MemberId, Integer> given = new HashMap<>();

    boolean isAsked(MemberId adviser) {
        return asked.containsKey(adviser);
    }

    void ask(List<MemberId> advisers, Instant until) {
        for (MemberId adviser : advisers) asked.putIfAbsent(adviser, until);
    }

    void give(MemberId adviser, int version) {
        given.put(adviser, version);
    }

    /** Whether two were asked, or all there are, and each has spoken to this version, left, or had their time. */
    boolean isHeard(int version, Members members, Instant at) {
        long others = members.all().size() - 1;
        if (asked.size() < 2 && asked.size() < others) return false;
        for (var each : asked.entrySet()) {
            boolean spoke = Integer.valueOf(version).equals(given.get(each.getKey()));
            if (!spoke && members.has(each.getKey()) && at.isBefore(each.getValue())) return false;
        }
        return true;
    }
}
