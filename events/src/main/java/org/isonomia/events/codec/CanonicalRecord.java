package org.isonomia.events.codec;

import java.util.List;

/**
 * Reads a record: its fields in their order, and those that can be absent left out.
 *
 * @param first what stands before them, or nothing
 */
record CanonicalRecord(byte[] first, List<CanonicalPart> parts, Construction construction)
        implements CanonicalReader, CanonicalPart {
    @Override
    public Object read(CanonicalText in) {
        in.require('{');
        in.require(first);
        Object record = readWithin(in);
        in.require('}');
        return record;
    }

    @Override
    public Object readWithin(CanonicalText in) {
        var values = new Object[parts.size()];
        for (int number = 0; number < values.length; number++)
            values[number] = parts.get(number).readWithin(in);
        return construction.make(values);
    }
}
