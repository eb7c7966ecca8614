/** Enter a draw's seed: EnterSeed -> SeedEntered, PanelDrawn; or DrawLapsed. */
@NullMarked
package org.isonomia.command.draws.enterseed;

import org.jspecify.annotations.NullMarked;
