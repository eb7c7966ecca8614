package org.isonomia.web.effects;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.RoleId;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;

/** For which proposal effects are asked, and whom they can name. A revision defines the same role and the same auditor. */
record Asked(ProposalId proposal, MembersQuery members) {
    RoleId role() {
        return new RoleId("r" + proposal.value().substring(1));
    }

    AuditTokenId token() {
        return new AuditTokenId("a" + proposal.value().substring(1));
    }

    /** Whom the field names by handle, with or without an @ before it; a fault when that is nobody. */
    Optional<MemberId> member(Form form, String field) {
        String handle = form.text(field).replaceFirst("^@", "");
        var member = Optional.ofNullable(members.byHandles(List.of(handle)).get(handle));
        if (member.isEmpty()) form.fault(FormFault.NOT_A_MEMBER, field);
        return member;
    }
}
