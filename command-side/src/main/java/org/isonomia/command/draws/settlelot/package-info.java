/** End a stage of a lot: SettleLot -> LotCalled; or LotDrawn, PanelDrawn, TieBroken; or LotFailed, TieBroken, EffectsDone,
 * EffectsFreed, DrawLapsed, ResultUpheld, RollListed, PollOpened. */
@NullMarked
package org.isonomia.command.draws.settlelot;

import org.jspecify.annotations.NullMarked;
