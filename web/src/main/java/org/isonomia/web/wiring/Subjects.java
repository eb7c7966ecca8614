package org.isonomia.web.wiring;

import org.isonomia.events.Tag;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.query.runner.LogEntry;

/** What an entry that automations follow is about: its poll, or else the first of its tags. */
final class Subjects {
    private static final String POLL = "poll";

    private Subjects() {}

    static String of(LogEntry entry) {
        var tags = Isonomia.CATALOGUE.tags(entry.recorded().event());
        return tags.stream()
                .filter(tag -> tag.key().equals(POLL))
                .map(Tag::value)
                .findFirst()
                .or(() -> tags.stream().map(Tag::toString).sorted().findFirst())
                .orElseGet(() -> entry.id().toString());
    }
}
