package org.isonomia.web.security;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.isonomia.web.instance.InstanceHome;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Forms sealed with AES-256-GCM under a key of this instance, so that whoever carries one can neither read nor change it.
 * One opens for an hour. Passwords are left out.
 */
@Component
public final class SealedForms {
    public static final Duration LIFE = Duration.ofHours(1);

    /** In characters; more than any field of ours takes, less than a form may have. */
    public static final int LONGEST = 700_000;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** @param path where it was sent to */
    public record Kept(String path, Map<String, List<String>> fields, Instant until) {}

    private final SecretKeySpec key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final JsonMapper json = new JsonMapper();

    public SealedForms(InstanceHome home, Clock clock) {
        this.key = new SecretKeySpec(home.key("forms.key"), "AES");
        this.clock = clock;
    }

    /** Empty when it is longer than anybody may keep. */
    public Optional<String> seal(String path, Map<String, List<String>> sent) {
        var fields = new LinkedHashMap<>(sent);
        fields.keySet().removeIf(name -> name.equals(CsrfCookies.FIELD) || name.contains("assword"));
        byte[] plain =
                json.writeValueAsBytes(new Kept(path, fields, clock.instant().plus(LIFE)));
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            var bytes =
                    ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed);
            return Optional.of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array()))
                    .filter(text -> text.length() <= LONGEST);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    /** Empty when it is not one of ours, or its hour is over. */
    public Optional<Kept> open(String sealed) {
        if (sealed.isEmpty() || sealed.length() > LONGEST) return Optional.empty();
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(sealed);
            if (bytes.length <= NONCE_BYTES) return Optional.empty();
            byte[] nonce = new byte[NONCE_BYTES];
            ByteBuffer.wrap(bytes).get(nonce);
            byte[] plain = cipher(Cipher.DECRYPT_MODE, nonce).doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
            return Optional.of(json.readValue(plain, Kept.class))
                    .filter(kept -> clock.instant().isBefore(kept.until()));
        } catch (IllegalArgumentException | GeneralSecurityException | JacksonException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
