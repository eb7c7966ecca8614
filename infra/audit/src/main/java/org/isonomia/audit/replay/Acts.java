package org.isonomia.audit.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.isonomia.audit.fold.Act;
import org.isonomia.audit.fold.Fact;

/** Puts neighbouring entries of one command together. */
final class Acts {
    private final Consumer<Act> next;
    private final List<Fact> pending = new ArrayList<>();

    Acts(Consumer<Act> next) {
        this.next = next;
    }

    void add(Fact fact) {
        var command = fact.command();
        if (!pending.isEmpty()
                && (command == null || !command.equals(pending.getFirst().command()))) flush();
        pending.add(fact);
    }

    void flush() {
        if (pending.isEmpty()) return;
        next.accept(new Act(pending));
        pending.clear();
    }
}
