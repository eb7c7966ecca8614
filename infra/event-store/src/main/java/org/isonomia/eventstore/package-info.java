/**
 * The log: a gap-free, append-only sequence of entries in PostgreSQL, offered to Axon as its event storage engine.
 *
 * <p>The package knows Axon and JDBC and no domain event. Turning an event into the exact bytes of its entry, and back,
 * is the work of an {@link org.isonomia.eventstore.EntryCodec} given to it.
 */
@NullMarked
package org.isonomia.eventstore;

import org.jspecify.annotations.NullMarked;
