package org.isonomia.web.request;

/** There is nothing at this address, or nothing by this id. */
public final class NotFoundException extends RuntimeException {}
