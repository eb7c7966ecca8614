package org.isonomia.command.membership.issueinvitation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.isonomia.events.InvitationId;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.InvitationLife;
import org.isonomia.events.membership.MembershipEvent.InvitationRevoked;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;

/** Whom one member's invitations let in, and may let in still. */
public record Promises(Map<String, Promise> made) {
    public static final Promises NONE = new Promises(Map.of());

    /** @param over whether it was taken back, or who made it left */
    public record Promise(Instant until, int uses, int used, boolean over) {
        /** Nobody comes by it after its end; until then all of them may. */
        int newcomers(Instant now) {
            return over || !now.isBefore(until) ? used : uses;
        }

        Promise ended() {
            return new Promise(until, uses, used, true);
        }
    }

    public Promises after(InvitationLife event) {
        return switch (event) {
            case InvitationIssued e -> {
                var more = new TreeMap<>(made);
                more.put(e.invitation().value(), new Promise(e.expiresAt(), e.uses(), 0, false));
                yield new Promises(more);
            }
            case InvitationUsed e ->
                changed(e.invitation(), was -> new Promise(was.until, was.uses, was.used + 1, was.over));
            case InvitationRevoked e -> changed(e.invitation(), Promise::ended);
        };
    }

    /** Who made them is no member any more. */
    public Promises ended() {
        var ended = new TreeMap<>(made);
        ended.replaceAll((invitation, was) -> was.ended());
        return new Promises(ended);
    }

    /**
     * How many these can have let in, at most, within any such time that includes this moment. An invitation counts until
     * that long after its end: the last of those whom it lets in may come just before it.
     */
    public long newcomers(Duration within, Instant now) {
        return made.values().stream()
                .filter(promise -> promise.until.isAfter(now.minus(within)))
                .mapToLong(promise -> promise.newcomers(now))
                .sum();
    }

    private Promises changed(InvitationId invitation, UnaryOperator<Promise> change) {
        var changed = new TreeMap<>(made);
        changed.computeIfPresent(invitation.value(), (id, was) -> change.apply(was));
        return new Promises(changed);
    }
}
