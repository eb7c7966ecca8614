package org.isonomia.web.request;

/** Nobody is signed in, and this is for members. */
public final class NotSignedInException extends RuntimeException {}
