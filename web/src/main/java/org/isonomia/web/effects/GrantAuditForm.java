package org.isonomia.web.effects;

import java.util.List;
import java.util.Map;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.GrantAudit;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.web.request.Form;

/** An auditor is named, with the digest of the token they made; for how many days is filled in for everybody. */
record GrantAuditForm() implements EffectForm<GrantAudit> {
    @Override
    public Class<GrantAudit> type() {
        return GrantAudit.class;
    }

    @Override
    public List<String> fields() {
        return List.of("auditorName", "secretDigest");
    }

    @Override
    public GrantAudit example() {
        return new GrantAudit(new AuditTokenId("a_any"), "", "", 1);
    }

    @Override
    public List<Effect> read(Form form, Asked asked) {
        return List.of(new GrantAudit(
                asked.token(), form.text("auditorName"), form.text("secretDigest"), form.number("days")));
    }

    @Override
    public Map<String, String> filled(GrantAudit granted, List<EffectView> all) {
        return Map.of(
                "auditorName", granted.name(),
                "secretDigest", granted.secretDigest(),
                "days", Integer.toString(granted.days()));
    }
}
