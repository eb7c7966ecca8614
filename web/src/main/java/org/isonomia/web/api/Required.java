package org.isonomia.web.api;

import org.jspecify.annotations.Nullable;

/** Fields of a JSON body without which there is no command to decide on; texts are left to the decision. */
public final class Required {
    private Required() {}

    /** @throws FieldMissingException answered with 400 and the field's pointer */
    public static <T> T field(@Nullable T value, String name) {
        if (value == null) throw new FieldMissingException(name);
        return value;
    }

    /** A field of a body that is not there. */
    static final class FieldMissingException extends RuntimeException {
        final String field;

        FieldMissingException(String field) {
            this.field = field;
        }
    }
}
