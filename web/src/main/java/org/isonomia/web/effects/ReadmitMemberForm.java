package org.isonomia.web.effects;

import java.util.List;
import java.util.Map;
import org.isonomia.events.MemberId;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.ReadmitMember;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;

/** The link beside a removal that took effect says who. */
record ReadmitMemberForm() implements EffectForm<ReadmitMember> {
    @Override
    public Class<ReadmitMember> type() {
        return ReadmitMember.class;
    }

    @Override
    public ReadmitMember example() {
        return new ReadmitMember(EffectForms.SOMEBODY);
    }

    @Override
    public boolean byLink() {
        return true;
    }

    @Override
    public List<Effect> read(Form form, Asked asked) {
        return List.of(new ReadmitMember(form.id("former", MemberId::new).orElseThrow(NotFoundException::new)));
    }

    @Override
    public Map<String, String> filled(ReadmitMember readmitted, List<EffectView> all) {
        return Map.of("former", readmitted.member().value());
    }
}
