package org.isonomia.web.page;

/** An API request that changes something carries no Idempotency-Key. */
public final class KeyMissingException extends RuntimeException {}
