package org.isonomia.transparency.note;

import org.isonomia.transparency.Fault;
import org.isonomia.transparency.RejectedException;

/** The key of a witness (C2SP tlog-cosignature, {@code cosignature/v1}); kept like that of a log. */
public final class CosigningKey {
    private final KeptKey kept;

    private CosigningKey(KeptKey kept) {
        this.kept = kept;
    }

    /** A new key. @throws RejectedException {@link Fault#KEY_NAME} */
    public static CosigningKey generate(String name) {
        return new CosigningKey(KeptKey.generate(name, SignatureType.COSIGNATURE));
    }

    /** @throws RejectedException when it is not what {@link #text} writes, or its two lines do not belong together */
    public static CosigningKey parse(String text) {
        return new CosigningKey(KeptKey.parse(text, SignatureType.COSIGNATURE));
    }

    public VerifierKey verifier() {
        return kept.verifier();
    }

    /** Says that this text was seen. @param at seconds since 1970 */
    public NoteSignature cosign(String text, long at) {
        return kept.sign(text, SignatureType.COSIGNATURE.stamp(at));
    }

    /** Secret: {@code PRIVATE+KEY+name+id+base64} and the verifier key, a line each. */
    public String text() {
        return kept.text();
    }
}
