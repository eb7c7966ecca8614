package org.isonomia.web.effects;

import java.util.List;
import java.util.Map;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.RevokeAudit;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;

/** The link beside an auditor says whose access is to end. */
record RevokeAuditForm() implements EffectForm<RevokeAudit> {
    @Override
    public Class<RevokeAudit> type() {
        return RevokeAudit.class;
    }

    @Override
    public RevokeAudit example() {
        return new RevokeAudit(new AuditTokenId("a_any"));
    }

    @Override
    public boolean byLink() {
        return true;
    }

    @Override
    public List<Effect> read(Form form, Asked asked) {
        return List.of(new RevokeAudit(form.id("token", AuditTokenId::new).orElseThrow(NotFoundException::new)));
    }

    @Override
    public Map<String, String> filled(RevokeAudit revoked, List<EffectView> all) {
        return Map.of("token", revoked.token().value());
    }
}
