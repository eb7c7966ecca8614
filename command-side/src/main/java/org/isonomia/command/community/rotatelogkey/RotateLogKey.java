package org.isonomia.command.community.rotatelogkey;

import java.time.Instant;

/**
 * The operator gives the log its next key; both keys have signed that.
 *
 * @param from the verifier key that ends
 * @param to the one that follows
 * @param until when the old one ends
 * @param fromSignature of the old key
 * @param toSignature of the new one
 */
public record RotateLogKey(String from, String to, Instant until, String fromSignature, String toSignature) {}
