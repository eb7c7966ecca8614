package org.isonomia.query.membership.members;

import java.util.Map;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.jspecify.annotations.Nullable;

/** The people of one page. */
public record People(Map<MemberId, Person> byId) {
    /** One who was not asked for, or never admitted, has neither name nor handle. */
    public Person of(MemberId id) {
        return byId.getOrDefault(id, new Person(id, Optional.empty(), Optional.empty(), false));
    }

    public @Nullable Person ofIfAny(@Nullable MemberId id) {
        return id == null ? null : of(id);
    }
}
