package org.isonomia.transparency.witness;

import org.isonomia.transparency.note.NoteSignature;

/** What came of asking a witness. */
public sealed interface WitnessReply {
    /** It signed; the signature is verified. @param at in seconds since 1970, as it says */
    record Cosigned(NoteSignature signature, long at) implements WitnessReply {}

    /** It says that it signed something that this checkpoint does not continue. That is not proven. */
    record Contradicts(String what) implements WitnessReply {}

    /** It did not sign, and says nothing against this checkpoint. */
    record Failed(String why) implements WitnessReply {}
}
