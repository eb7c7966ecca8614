package org.isonomia.transparency.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.StrictText;

/** A text and the signatures below it (C2SP signed-note). The text means nothing before {@link #verify}. */
public final class SignedNote {
    private static final int MOST_SIGNATURES = 100;
    private static final int FIRST_PRINTABLE = 0x20;

    private final String text;
    private final List<NoteSignature> signatures;

    private SignedNote(String text, List<NoteSignature> signatures) {
        this.text = text;
        this.signatures = signatures;
    }

    static SignedNote of(String text, NoteSignature signature) {
        return parse((text + "\n" + signature.line()).getBytes(UTF_8));
    }

    /** This note with further signatures, each in the place of an earlier one by the same key. */
    public SignedNote with(List<NoteSignature> further) {
        var all = new ArrayList<NoteSignature>();
        for (NoteSignature earlier : signatures) if (further.stream().noneMatch(earlier::isBySameKey)) all.add(earlier);
        all.addAll(further);
        return new SignedNote(text, List.copyOf(all));
    }

    /** Whether a signature says to be by this key. It is not checked. */
    public boolean isClaimedBy(VerifierKey key) {
        return signatures.stream().anyMatch(key::claims);
    }

    /** This note with the signatures of these keys alone. @throws RejectedException as {@link #verify} */
    public SignedNote onlyOf(Collection<VerifierKey> keys) {
        verify(keys);
        return new SignedNote(
                text,
                signatures.stream()
                        .filter(signature -> keys.stream().anyMatch(key -> key.claims(signature)))
                        .toList());
    }

    /** @throws RejectedException when it is not a signed note; no signature is checked */
    public static SignedNote parse(byte[] bytes) {
        String note = StrictText.utf8(bytes);
        if (note.chars().anyMatch(character -> character < FIRST_PRINTABLE && character != '\n'))
            throw new RejectedException(Fault.CONTROL_CHARACTER, "a character that is not printed");
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n") || end + 2 == note.length())
            throw new RejectedException(Fault.NOT_A_NOTE, "no text, empty line and signatures");
        String[] lines = note.substring(end + 2, note.length() - 1).split("\n", -1);
        if (lines.length > MOST_SIGNATURES) throw new RejectedException(Fault.TOO_MANY_SIGNATURES, "" + lines.length);
        var signatures = new ArrayList<NoteSignature>();
        for (String line : lines) signatures.add(NoteSignature.parse(line));
        return new SignedNote(note.substring(0, end + 1), List.copyOf(signatures));
    }

    /** With its last newline. */
    public String text() {
        return text;
    }

    public List<NoteSignature> signatures() {
        return signatures;
    }

    /**
     * Who of the given keys has signed, in the note's order. Signatures of other keys are passed over.
     *
     * @throws RejectedException {@link Fault#SIGNATURE_WRONG} when one of the keys' does not verify, {@link
     *     Fault#NO_KNOWN_SIGNATURE} when there is none of them
     */
    public List<Signed> verify(Collection<VerifierKey> keys) {
        var verified = new ArrayList<Signed>();
        for (NoteSignature signature : signatures)
            for (VerifierKey key : keys)
                if (key.claims(signature)) {
                    if (!key.verifies(text, signature)) throw new RejectedException(Fault.SIGNATURE_WRONG, key.name());
                    verified.add(new Signed(key, key.type().timestamp(signature.bytes())));
                }
        if (verified.isEmpty()) throw new RejectedException(Fault.NO_KNOWN_SIGNATURE, "of " + keys);
        return verified;
    }

    public byte[] bytes() {
        return toString().getBytes(UTF_8);
    }

    /** Exactly as it is served. */
    @Override
    public String toString() {
        var note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()));
        return note.toString();
    }
}
