package org.isonomia.web.decisions;

import java.util.Locale;
import org.isonomia.query.decisions.MatterStage;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Stages in addresses are written as the API writes them. */
@Component
final class StageInAddress implements Converter<String, MatterStage> {
    @Override
    public MatterStage convert(String written) {
        return MatterStage.valueOf(written.toUpperCase(Locale.ROOT));
    }
}
