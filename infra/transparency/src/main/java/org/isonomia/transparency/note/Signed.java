package org.isonomia.transparency.note;

import java.util.Optional;

/**
 * A signature that was verified.
 *
 * @param at when a witness says it signed, in seconds since 1970; the log's own signature says no time
 */
public record Signed(VerifierKey by, Optional<Long> at) {}
