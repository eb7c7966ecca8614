/** Enter a draw's seed: EnterSeed -> SeedEntered, PanelDrawn; or DrawLapsed. */
@NullMarked
package org.isonomia.command.polls.seed;

import org.jspecify.annotations.NullMarked;
