package org.isonomia.command.areas;

import java.util.List;
import org.isonomia.command.Area;
import org.isonomia.command.effects.EffectRefusal;

/** What adoption changes by itself; a result enacts it, so no command of its own does. */
final class EffectsArea {
    static final Area AREA = new Area("effects", List.of(), List.of(), List.of(), Area.codes(EffectRefusal.values()));

    private EffectsArea() {}
}
