package org.isonomia.audit.history;

import org.isonomia.events.Event;
import org.isonomia.events.NameUuid;
import org.isonomia.events.codec.Stamp;

/** An entry before it is written: a test may change it and write everything anew. */
public record Draft(Stamp stamp, Event event) {
    public Draft with(Event changed) {
        return new Draft(stamp, changed);
    }

    public Draft by(org.isonomia.events.MemberId member) {
        return new Draft(
                new Stamp(stamp.id(), stamp.at(), member, stamp.command(), stamp.ordinal(), stamp.because()), event);
    }

    /** The same fact once more, as the next of its command. */
    public Draft inTheSameCommand() {
        int next = stamp.ordinal() + 1;
        return new Draft(
                new Stamp(
                        NameUuid.entry(stamp.command(), next),
                        stamp.at(),
                        stamp.by(),
                        stamp.command(),
                        next,
                        stamp.because()),
                event);
    }

    /** The same fact as the first of another command. */
    public Draft asCommand(String key) {
        var command = NameUuid.command("test", key);
        return new Draft(
                new Stamp(NameUuid.entry(command, 0), stamp.at(), stamp.by(), command, 0, stamp.because()), event);
    }
}
