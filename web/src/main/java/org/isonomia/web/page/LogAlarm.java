package org.isonomia.web.page;

import java.util.Optional;

/** Whether the log is not what was signed before. */
public interface LogAlarm {
    /** Names why nothing is signed and no act taken; empty when all is well. */
    Optional<String> refusal();
}
