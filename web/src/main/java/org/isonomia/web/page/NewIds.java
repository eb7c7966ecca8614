package org.isonomia.web.page;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.isonomia.events.MemberId;
import org.isonomia.events.NameUuid;

/** Ids of new things derive from the command's id, so a repeated request makes the same thing. */
public final class NewIds {
    private NewIds() {}

    /** @param prefix the letter of the kind of id, without its underscore */
    public static String of(String prefix, MemberId actor, String idempotencyKey) {
        var uuid = NameUuid.command(actor.value(), idempotencyKey);
        byte[] bits = ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
        return prefix + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
