package org.isonomia.events.codec;

import org.jspecify.annotations.Nullable;

/** @param key its name, quoted, and the colon */
record CanonicalField(byte[] key, boolean optional, CanonicalReader value) implements CanonicalPart {
    @Override
    public @Nullable Object readWithin(CanonicalText in) {
        int before = in.position();
        if ((in.follows('{') || in.passes(',')) && in.passes(key)) return value.read(in);
        if (!optional) throw CanonicalText.unusual();
        in.back(before);
        return null;
    }
}
