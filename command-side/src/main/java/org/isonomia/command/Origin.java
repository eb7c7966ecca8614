package org.isonomia.command;

import java.time.Instant;
import java.util.UUID;
import org.isonomia.events.MemberId;
import org.isonomia.events.NameUuid;
import org.jspecify.annotations.Nullable;

/**
 * Where a command comes from.
 *
 * @param command its id: the same id is the same command, however often it arrives
 * @param by the acting member; absent when the clock, an automation or the operator acts
 * @param because the entry that caused it, for automations
 * @param now the moment it is decided at, whole milliseconds; a retry keeps it
 */
public record Origin(
        UUID command, @Nullable MemberId by, @Nullable UUID because, Instant now) {
    public static Origin member(MemberId by, String idempotencyKey, Instant now) {
        return new Origin(NameUuid.command(by.value(), idempotencyKey), by, null, now);
    }

    /** The operator of the instance, who is no member. */
    public static Origin operator(String idempotencyKey, Instant now) {
        return new Origin(NameUuid.command("operator", idempotencyKey), null, null, now);
    }

    public static Origin automation(UUID cause, String automation, Instant now) {
        return new Origin(NameUuid.automation(cause, automation), null, cause, now);
    }
}
