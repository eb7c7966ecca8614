package org.isonomia.web.page;

/** Nobody is signed in, and this is for members. */
public final class NotSignedInException extends RuntimeException {}
