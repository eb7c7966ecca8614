package org.isonomia.audit.explain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/** The entries that make something what it is, in log order; what is many stands where it begins. */
public record Chain(List<Link> links) {
    public Chain {
        links = links.stream().sorted(Comparator.comparingLong(Link::first)).toList();
    }

    /** Every entry of it, in log order. */
    public LongStream positions() {
        return links.stream().flatMapToLong(link -> link.positions().stream()).sorted();
    }

    /** The same with each of the many as a link of its own. */
    public Chain all() {
        return new Chain(positions().mapToObj(Link::entry).toList());
    }
}
