package org.isonomia.web.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** One signature line against one key, by C2SP signed-note. */
public final class Notes {
    private static final String BEFORE_PUBLIC_KEY = "302a300506032b6570032100";

    private Notes() {}

    static void requireSigned(String text, String line, String vkey) {
        String[] key = vkey.split("\\+", 3);
        byte[] typed = Base64.getDecoder().decode(key[2]);
        assertThat(typed[0]).as("Ed25519").isEqualTo((byte) 1);
        byte[] id = Arrays.copyOf(Trees.sha256((key[0] + "\n").getBytes(UTF_8), typed), 4);
        assertThat(HexFormat.of().formatHex(id)).isEqualTo(key[1]);
        String[] parts = line.split(" ");
        assertThat(parts).hasSize(3).startsWith("\u2014", key[0]);
        byte[] signed = Base64.getDecoder().decode(parts[2]);
        assertThat(Arrays.copyOf(signed, 4)).isEqualTo(id);
        assertThat(verifies(
                        text.getBytes(UTF_8),
                        Arrays.copyOfRange(signed, 4, signed.length),
                        Arrays.copyOfRange(typed, 1, typed.length)))
                .isTrue();
    }

    private static boolean verifies(byte[] text, byte[] signed, byte[] key) {
        try {
            byte[] encoded =
                    HexFormat.of().parseHex(BEFORE_PUBLIC_KEY + HexFormat.of().formatHex(key));
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            signature.update(text);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
