package org.isonomia.web.effects;

import java.util.List;
import java.util.Map;
import org.isonomia.events.MemberId;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.EraseData;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;

/** The link beside a removal that took effect says whose. */
record EraseDataForm() implements EffectForm<EraseData> {
    @Override
    public Class<EraseData> type() {
        return EraseData.class;
    }

    @Override
    public EraseData example() {
        return new EraseData(EffectForms.SOMEBODY);
    }

    @Override
    public boolean byLink() {
        return true;
    }

    @Override
    public List<Effect> read(Form form, Asked asked) {
        return List.of(new EraseData(form.id("former", MemberId::new).orElseThrow(NotFoundException::new)));
    }

    @Override
    public Map<String, String> filled(EraseData erased, List<EffectView> all) {
        return Map.of("former", erased.member().value());
    }
}
