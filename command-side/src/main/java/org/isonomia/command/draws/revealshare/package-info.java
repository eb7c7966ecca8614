/** Reveal a share of a lot's seed: RevealShare -> ShareRevealed, LotDrawn, PanelDrawn, TieBroken; or DrawLapsed, ResultUpheld,
 * RollListed, PollOpened. */
@NullMarked
package org.isonomia.command.draws.revealshare;

import org.jspecify.annotations.NullMarked;
