package org.isonomia.command;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells whether a repeated command is the same. Keyed, because a plain digest of a name or an e-mail address could be
 * guessed after its erasure.
 */
public final class Fingerprints {
    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec key;
    private final JsonMapper mapper = JsonMapper.builder().build();

    public Fingerprints(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    public String of(Object command) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(command.getClass().getSimpleName().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(mapper.writeValueAsBytes(command)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
