package org.isonomia.audit.export;

import java.io.IOException;

/** Where the lines of an export go, each ended by a line feed; {@code OutputStream::write} is one. */
@FunctionalInterface
public interface LineSink {
    void line(byte[] utf8) throws IOException;
}
