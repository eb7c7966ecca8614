/** Reveal a share of a lot's seed: RevealShare -> ShareRevealed, LotDrawn, PanelDrawn, TieBroken; or DrawLapsed, ResultUpheld,
 * RollListed, PollOpened. */
@NullMarked
package org.isonomia.command.polls.reveal;

import org.jspecify.annotations.NullMarked;
