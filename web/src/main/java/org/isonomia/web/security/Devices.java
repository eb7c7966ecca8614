package org.isonomia.web.security;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.isonomia.events.MemberId;
import org.isonomia.web.instance.InstanceHome;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Remembers in a cookie that somebody has signed in with this browser before, so that guesses made elsewhere do not
 * keep them waiting. It signs nobody in, and is worth nothing once the password is another.
 */
@Component
final class Devices {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration KEPT = Duration.ofDays(365);
    private static final int NAME_BYTES = 16;
    private static final String BETWEEN = ".";

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    Devices(InstanceHome home) {
        this.key = new SecretKeySpec(home.key("devices.key"), ALGORITHM);
    }

    /** The name of this browser, if this member has signed in with it since they chose this password. */
    Optional<String> known(ServerWebExchange exchange, MemberId member, String passwordHash) {
        return Cookies.read(exchange, Cookies.DEVICE).flatMap(value -> {
            int split = value.indexOf(BETWEEN);
            if (split < 0) return Optional.empty();
            String name = value.substring(0, split);
            byte[] shown = value.substring(split + 1).getBytes(US_ASCII);
            return MessageDigest.isEqual(mac(name, member, passwordHash).getBytes(US_ASCII), shown)
                    ? Optional.of(name)
                    : Optional.empty();
        });
    }

    void remember(ServerWebExchange exchange, MemberId member, String passwordHash) {
        String name = known(exchange, member, passwordHash).orElseGet(this::draw);
        Cookies.write(exchange, Cookies.DEVICE, name + BETWEEN + mac(name, member, passwordHash), KEPT);
    }

    private String draw() {
        byte[] bytes = new byte[NAME_BYTES];
        random.nextBytes(bytes);
        return base64(bytes);
    }

    private String mac(String name, MemberId member, String passwordHash) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return base64(mac.doFinal((name + "\n" + member.value() + "\n" + passwordHash).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
