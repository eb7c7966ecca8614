package org.isonomia.web.log;

import org.isonomia.transparency.note.LogVerifiers;

/** By which keys this log is known at this moment. Nobody can sign with them. */
public interface KnownKeys {
    LogVerifiers read();
}
