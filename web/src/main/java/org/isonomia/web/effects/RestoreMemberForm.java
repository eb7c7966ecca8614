package org.isonomia.web.effects;

import java.util.List;
import java.util.Map;
import org.isonomia.events.MemberId;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.RestoreMember;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;

/** The link on the page of a suspended member, or beside the suspension that took effect, says who. */
record RestoreMemberForm() implements EffectForm<RestoreMember> {
    @Override
    public Class<RestoreMember> type() {
        return RestoreMember.class;
    }

    @Override
    public RestoreMember example() {
        return new RestoreMember(EffectForms.SOMEBODY);
    }

    @Override
    public boolean byLink() {
        return true;
    }

    @Override
    public List<Effect> read(Form form, Asked asked) {
        return List.of(new RestoreMember(form.id("restored", MemberId::new).orElseThrow(NotFoundException::new)));
    }

    @Override
    public Map<String, String> filled(RestoreMember restored, List<EffectView> all) {
        return Map.of("restored", restored.member().value());
    }
}
