package org.isonomia.web.membership;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.isonomia.events.Digests;
import org.isonomia.events.InvitationId;
import org.isonomia.web.instance.BaseUrl;
import org.isonomia.web.instance.InstanceHome;
import org.isonomia.web.request.Visit;
import org.springframework.stereotype.Component;

/**
 * The secret in an invitation's link, derived from the instance's key: its inviter can copy the link again, and neither
 * the log nor the database holds it.
 */
@Component
public final class InvitationLinks {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final BaseUrl base;

    InvitationLinks(InstanceHome home, BaseUrl base) {
        this.base = base;
        this.key = new SecretKeySpec(home.key("invitations.key"), ALGORITHM);
    }

    public String digest(InvitationId invitation) {
        return digest(secret(invitation));
    }

    public static String digest(String secret) {
        return Digests.sha256(secret);
    }

    /** The id in a link, if it can be one. */
    static Optional<InvitationId> read(String id) {
        try {
            return Optional.of(new InvitationId(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public boolean opens(InvitationId invitation, String secret) {
        return MessageDigest.isEqual(secret(invitation).getBytes(US_ASCII), secret.getBytes(US_ASCII));
    }

    public String path(InvitationId invitation) {
        return "/join/" + invitation + "/" + secret(invitation);
    }

    /** As it can be sent to someone. */
    public String link(Visit visit, InvitationId invitation) {
        return base.link(visit.exchange().getRequest().getURI(), path(invitation));
    }

    private String secret(InvitationId invitation) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(invitation.value().getBytes(US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
