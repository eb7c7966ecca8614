package org.isonomia.web.effects;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.CircleId;
import org.isonomia.events.ClauseId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.RoleId;
import org.isonomia.events.effects.AddClause;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.FormCircle;
import org.isonomia.events.effects.GrantAudit;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.proposals.proposals.EffectView;

/**
 * For which proposal effects are asked, and whom they can name. A revision defines the same role and the same auditor.
 *
 * @param before what the proposal that is revised has now
 */
record Asked(ProposalId proposal, Supplier<List<EffectView>> before, MembersQuery members) {
    RoleId role() {
        return before(DefineRole.class).map(DefineRole::role).orElseGet(() -> new RoleId("r" + own()));
    }

    AuditTokenId token() {
        return before(GrantAudit.class).map(GrantAudit::token).orElseGet(() -> new AuditTokenId("a" + own()));
    }

    ClauseId clause() {
        return before(AddClause.class).map(AddClause::clause).orElseGet(() -> new ClauseId("l" + own()));
    }

    CircleId circle() {
        return before(FormCircle.class).map(FormCircle::circle).orElseGet(() -> new CircleId("o" + own()));
    }

    private <E extends Effect> Optional<E> before(Class<E> type) {
        return before.get().stream()
                .map(EffectView::effect)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private String own() {
        return proposal.value().substring(1);
    }
}
