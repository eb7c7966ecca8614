/** How polls end, who may vote and sit in judgement, and what follows: rules over the facts of polls, as DESIGN "Deciding" has them. */
@NullMarked
package org.isonomia.deciding;

import org.jspecify.annotations.NullMarked;
