package org.isonomia.web.effects;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;

/** Whom a field of a form names. */
final class Named {
    private Named() {}

    /** By handle, with or without an @ before it; a fault when that is nobody. */
    static Optional<MemberId> by(Form form, String field, MembersQuery members) {
        String handle = form.text(field).replaceFirst("^@", "");
        var member = Optional.ofNullable(members.byHandles(List.of(handle)).get(handle));
        if (member.isEmpty()) form.fault(FormFault.NOT_A_MEMBER, field);
        return member;
    }
}
