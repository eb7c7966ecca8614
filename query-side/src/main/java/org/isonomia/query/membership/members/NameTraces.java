package org.isonomia.query.membership.members;

import org.isonomia.events.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the view of members keeps of a name beside its commitment: the handle made of it. */
public record NameTraces(JdbcClient db) {
    /** Also while the view is rebuilt: a name that was read before its erasure may still come in. */
    public boolean remain(MemberId member) {
        return db.sql("""
                      select to_regclass('view_membership_next.handle') is not null
                          or exists (select from view_membership.handle where member = ?)""").param(member.value()).query(Boolean.class).single();
    }

    /** Rewrites the table and its indexes, so that no deleted row is left on a page. Locks it for as long as that takes. */
    public void purge() {
        db.sql("vacuum (full) view_membership.handle").update();
    }
}
