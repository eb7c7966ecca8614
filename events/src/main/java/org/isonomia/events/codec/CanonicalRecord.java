package org.isonomia.events.codec;

import java.util.List;

/**
 * Reads a record: its fields in their order, and those that can be absent left out.
 *
 * @param first what stands before them, or nothing
 */
record CanonicalRecord(byte[] first, List<Field> fields, Construction construction) implements CanonicalReader {
    /** @param key its name, quoted, and the colon */
    record Field(byte[] key, boolean optional, CanonicalReader value) {}

    @Override
    public Object read(CanonicalText in) {
        in.require('{');
        in.require(first);
        boolean begun = first.length > 0;
        var values = new Object[fields.size()];
        for (int number = 0; number < values.length; number++) {
            var field = fields.get(number);
            int before = in.position();
            if (begun && !in.passes(',') || !in.passes(field.key)) {
                if (!field.optional) throw CanonicalText.unusual();
                in.back(before);
                continue;
            }
            values[number] = field.value.read(in);
            begun = true;
        }
        in.require('}');
        return construction.make(values);
    }
}
