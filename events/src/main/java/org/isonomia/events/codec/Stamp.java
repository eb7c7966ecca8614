package org.isonomia.events.codec;

import java.time.Instant;
import java.util.UUID;
import org.isonomia.events.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says about its event besides the event.
 *
 * @param at the moment the command was first decided, whole milliseconds
 * @param by the acting member; absent when the clock or an automation acted
 * @param command the command's id; a repeated command has the same
 * @param ordinal which of the command's events this is, from 0
 * @param because the entry that caused this one
 */
public record Stamp(
        UUID id,
        Instant at,
        @Nullable MemberId by,
        @Nullable UUID command,
        int ordinal,
        @Nullable UUID because) {}
