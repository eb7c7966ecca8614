package org.isonomia.web.security;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * What one hash of a password costs, by Argon2id on one lane. A hash says what it cost: others than today's still match.
 *
 * @param kibibytes of memory
 */
public record PasswordCost(int kibibytes, int passes) {
    /** The least that OWASP's Password Storage Cheat Sheet asks for. */
    public static final PasswordCost OWASP = new PasswordCost(19_456, 2);

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    Argon2PasswordEncoder encoder() {
        return new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, kibibytes, passes);
    }
}
