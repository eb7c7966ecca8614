package org.isonomia.command;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a part of the product adds to it.
 *
 * @param name as its packages and the types of its refusals have it
 * @param due what the clock does there
 */
public record Area(
        String name,
        List<Slice<?, ?>> slices,
        List<Automation> automations,
        List<Due> due,
        List<Refusal.Code> refusals) {
    public static List<Refusal.Code> codes(Refusal.Code[]... codes) {
        return Stream.of(codes).flatMap(Stream::of).toList();
    }
}
