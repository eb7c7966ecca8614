package org.isonomia.eventstore;

import java.util.List;
import java.util.Set;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/**
 * Criteria as the log understands them: every entry, or the entries that satisfy one criterion at least; with no
 * criterion, none. Types count by name without version, so that a new version of an event meets old criteria.
 *
 * @param every whether all entries are selected
 * @param criteria the alternatives, when not all are
 */
record Selection(boolean every, List<Criterion> criteria) {

    /**
     * One alternative: all tags and one of the names; no tags or no names leave that side open.
     *
     * @param tags written {@code key:value}
     * @param names of types, without version
     */
    record Criterion(List<String> tags, List<String> names) {}

    /** No type of this name exists; only criteria that select everything match it without a tag. */
    private static final QualifiedName NOBODY = new QualifiedName("org.isonomia.eventstore.nobody-has-this-name");

    static Selection of(EventCriteria criteria) {
        if (criteria.matches(NOBODY, Set.of())) {
            return new Selection(true, List.of());
        }
        return new Selection(
                false,
                criteria.flatten().stream()
                        .map(criterion -> new Criterion(
                                criterion.tags().stream()
                                        .map(Selection::text)
                                        .sorted()
                                        .toList(),
                                criterion.types().stream()
                                        .map(QualifiedName::name)
                                        .sorted()
                                        .toList()))
                        .toList());
    }

    /** Whether it narrows nothing down, or everything away: no condition to append on. */
    boolean isUnconditional() {
        return every || criteria.isEmpty();
    }

    /** Whether every alternative is one tag with names: answered by index ranges alone. */
    boolean isTagsWithNames() {
        return !isUnconditional()
                && criteria.stream()
                        .allMatch(criterion -> criterion.tags().size() == 1
                                && !criterion.names().isEmpty());
    }

    static String text(Tag tag) {
        return tag.key() + ":" + tag.value();
    }
}
