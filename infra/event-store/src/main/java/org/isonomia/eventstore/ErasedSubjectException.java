package org.isonomia.eventstore;

import org.axonframework.common.AxonNonTransientException;

/** A value was to be sealed for a subject that has been erased. Nothing was appended. */
public final class ErasedSubjectException extends AxonNonTransientException {

    private final String subject;

    public ErasedSubjectException(String subject) {
        super("The subject " + subject + " has been erased; nothing can be sealed for it any more");
        this.subject = subject;
    }

    public String subject() {
        return subject;
    }
}
