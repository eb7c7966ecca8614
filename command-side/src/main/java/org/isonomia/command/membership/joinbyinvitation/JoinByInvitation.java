package org.isonomia.command.membership.joinbyinvitation;

import java.util.List;
import org.isonomia.command.Input;
import org.isonomia.command.Refusal;
import org.isonomia.command.membership.Person;
import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;

/**
 * @param inviter who issued the invitation
 * @param secretDigest SHA-256 of the secret the newcomer holds, lower hex
 */
public record JoinByInvitation(
        InvitationId invitation, MemberId inviter, String secretDigest, MemberId member, String name, String email) {
    /** What is wrong with it in itself, everything at once. */
    public List<Refusal> faults() {
        return Person.check(new Input(), "name", name, "email", email).faults();
    }
}
