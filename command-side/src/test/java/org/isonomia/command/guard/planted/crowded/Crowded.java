package org.isonomia.command.guard.planted.crowded;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.events.Tag;
import org.isonomia.events.community.CommunityEvent;

/** Two slices in one package, neither of them in the list of all slices. */
final class Crowded {
    record OneThing() {}

    record AnotherThing() {}

    record OneDecision() implements Decision<OneThing> {
        static final Reads<OneThing, OneDecision> READS =
                Reads.of(OneThing.class, new OneDecision()).on(CommunityEvent.class, c -> Tag.community(), (s, e) -> s);

        @Override
        public Verdict decide(OneThing command, Instant now) {
            return Verdict.accept();
        }
    }

    record AnotherDecision() implements Decision<AnotherThing> {
        static final Reads<AnotherThing, AnotherDecision> READS = Reads.of(AnotherThing.class, new AnotherDecision())
                .on(CommunityEvent.class, c -> Tag.community(), (s, e) -> s);

        @Override
        public Verdict decide(AnotherThing command, Instant now) {
            return Verdict.accept();
        }
    }

    private Crowded() {}
}
