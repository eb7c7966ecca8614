package org.isonomia.transparency.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What a witness answers, as HTTP says it. */
public record Answer(int status, String type, byte[] body) {
    public static final int OK = 200;
    public static final int BAD_REQUEST = 400;
    public static final int FORBIDDEN = 403;
    public static final int NOT_FOUND = 404;
    public static final int CONFLICT = 409;
    public static final int UNPROCESSABLE = 422;

    public static final String TEXT = "text/plain; charset=utf-8";
    public static final String SIZE = "text/x.tlog.size";

    /** @param lines signatures or a checkpoint */
    static Answer of(String lines) {
        return new Answer(OK, TEXT, lines.getBytes(UTF_8));
    }

    /** It signed another checkpoint than the one that was to be continued. */
    static Answer conflict(long size) {
        return new Answer(CONFLICT, SIZE, (size + "\n").getBytes(UTF_8));
    }

    static Answer refused(int status, String why) {
        return new Answer(status, TEXT, (why + "\n").getBytes(UTF_8));
    }
}
