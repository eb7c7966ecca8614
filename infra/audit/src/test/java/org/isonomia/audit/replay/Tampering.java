package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.history.Draft;
import org.isonomia.audit.history.Export;
import org.isonomia.audit.history.HonestHistory;
import org.isonomia.events.Event;

/** What tests of tampering share: the honest entries, a place among them, and the verdict. */
final class Tampering {
    final List<Draft> drafts;

    Tampering() {
        this(HonestHistory.everything());
    }

    Tampering(List<Draft> honest) {
        drafts = new ArrayList<>(honest);
    }

    <E extends Event> int find(Class<E> type, Predicate<E> which) {
        return IntStream.range(0, drafts.size())
                .filter(i -> type.isInstance(drafts.get(i).event())
                        && which.test(type.cast(drafts.get(i).event())))
                .findFirst()
                .orElseThrow();
    }

    int find(Class<? extends Event> type) {
        return find(type, event -> true);
    }

    void change(int position, Event event) {
        drafts.set(position, drafts.get(position).with(event));
    }

    /** Everything written anew over the changed entries: hashes, positions and root agree. */
    Report clever() {
        return Export.replay(drafts);
    }

    static void assertFirst(Report report, Disagreement.Kind kind, long position) {
        assertThat(report.clean()).isFalse();
        var first = report.disagreements().getFirst();
        assertThat(first.kind()).as(first.toString()).isEqualTo(kind);
        assertThat(first.position()).as(first.toString()).isEqualTo(position);
    }

    static void assertNamed(Report report, Disagreement.Kind kind) {
        assertThat(report.disagreements()).extracting(Disagreement::kind).contains(kind);
    }
}
