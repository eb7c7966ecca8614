package org.isonomia.audit.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.events.codec.MalformedEntryException;
import org.isonomia.events.community.LogKeyEvent.LogKeyRotated;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.KeyRotation;
import org.isonomia.transparency.note.KeyRotation.Signatures;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.transparency.receipt.Receipt;

/**
 * The keys of a log that are trusted because one is: it, and those that follow. Each is introduced by an entry that the
 * one before it has signed, with the checkpoint that covers it.
 *
 * @param first the key that somebody trusts
 * @param links what leads from it to the newest
 */
public record KeyChain(VerifierKey first, List<Link> links) {
    /** @param position of the entry. @param covering the checkpoint that the key before has signed */
    public record Link(long position, KeyRotation rotation, Checkpoint covering) {}

    /** One a month for eighty years. */
    private static final int MOST_ROTATIONS = 1_000;

    private static final JsonEntryCodec CODEC = JsonEntryCodec.reading(Isonomia.CATALOGUE);

    public KeyChain {
        links = List.copyOf(links);
    }

    /**
     * Reads what the log shows of its rotations. Those before the key that is trusted are passed over.
     *
     * @throws RejectedException when it shows one that the key before has not signed
     */
    static KeyChain of(LogFiles files, VerifierKey first) throws IOException {
        var links = new ArrayList<Link>();
        var trusted = first;
        for (int number = 1; number <= MOST_ROTATIONS; number++) {
            var shown = files.read("rotation/" + number);
            if (shown.isEmpty()) break;
            var receipt = Receipt.parse(shown.get());
            var event = event(receipt.extra());
            if (!event.from().equals(trusted.text())) continue;
            var rotation = rotation(event);
            links.add(new Link(receipt.index(), rotation, receipt.verify(receipt.extra(), trusted)));
            trusted = rotation.to();
        }
        return new KeyChain(first, links);
    }

    private static LogKeyRotated event(byte[] entry) {
        try {
            if (CODEC.decode(entry).event() instanceof LogKeyRotated event) return event;
        } catch (MalformedEntryException e) {
            throw new RejectedException(Fault.KEY_FORM, "a rotation shows no entry: " + e.getMessage());
        }
        throw new RejectedException(Fault.KEY_FORM, "a rotation shows an entry of another kind");
    }

    private static KeyRotation rotation(LogKeyRotated e) {
        var rotation = new KeyRotation(VerifierKey.parse(e.from()), VerifierKey.parse(e.to()), e.until());
        rotation.verify(new Signatures(e.fromSignature(), e.toSignature()));
        return rotation;
    }

    public VerifierKey newest() {
        return keys().getLast();
    }

    /** The key that is trusted and those that follow. */
    List<VerifierKey> keys() {
        return Stream.concat(
                        Stream.of(first),
                        links.stream().map(link -> link.rotation().to()))
                .toList();
    }

    /** Checkpoints that the log must continue. */
    Stream<Checkpoint> checkpoints() {
        return links.stream().map(Link::covering);
    }

    /** @throws RejectedException when none of them has signed it, or not the newest whose entry it covers */
    Checkpoint verify(SignedNote note) {
        var checkpoint = Checkpoint.verify(note, keys());
        links.stream()
                .filter(link -> link.position < checkpoint.head().size())
                .reduce((earlier, later) -> later)
                .ifPresent(link -> note.verify(List.of(link.rotation.to())));
        return checkpoint;
    }
}
