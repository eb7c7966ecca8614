/** The contract: events, ids, tags, the catalogue and the codec. */
@NullMarked
package org.isonomia.events;

import org.jspecify.annotations.NullMarked;
