package org.isonomia.events.codec;

import org.jspecify.annotations.Nullable;

/** What stands between the braces of a record for one of its components. */
sealed interface CanonicalPart permits CanonicalField, CanonicalRecord {
    /**
     * @return null for what can be absent and is
     * @throws CanonicalText.Unusual when what stands here is something else, or spelt otherwise
     */
    @Nullable
    Object readWithin(CanonicalText in);
}
