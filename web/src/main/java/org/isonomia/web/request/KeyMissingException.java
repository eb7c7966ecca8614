package org.isonomia.web.request;

/** An API request that changes something carries no Idempotency-Key. */
public final class KeyMissingException extends RuntimeException {}
