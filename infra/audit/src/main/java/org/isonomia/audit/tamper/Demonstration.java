package org.isonomia.audit.tamper;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.isonomia.audit.export.NotAnExportException;
import org.isonomia.audit.verify.VerifiedReplay;
import org.isonomia.audit.verify.VerifiedReplay.Outcome;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.note.SigningKey;

/** A log in memory and what the auditor says of it, untouched and tampered with. Takes no lock, opens no file. */
public final class Demonstration {
    private final SigningKey key;
    private final LogCopy honest;
    private final Map<String, byte[]> files;
    private final SignedNote kept;

    private Demonstration(SigningKey key, LogCopy honest) {
        this.key = key;
        this.honest = honest;
        this.files = honest.published(key);
        this.kept = SignedNote.parse(Objects.requireNonNull(files.get("checkpoint")));
    }

    /** @param export of a log with a decided yes/no poll, with a vote against, and a role holder */
    public static Demonstration on(InputStream export) throws IOException, NotAnExportException {
        return new Demonstration(SigningKey.generate("demonstration.example/log"), LogCopy.read(export));
    }

    public Outcome untouched() throws IOException {
        return audit(files, Optional.empty());
    }

    /** @param remembering whether the auditor kept the checkpoint of before */
    public Outcome tampered(Tampering tampering, boolean remembering) throws IOException {
        var forged = honest.with(new Forger(honest.entries()).forge(tampering));
        Map<String, byte[]> served;
        if (tampering.isSignedAnew()) served = forged.published(key);
        else {
            served = new HashMap<>(files);
            served.putAll(forged.bundles());
        }
        return audit(served, remembering ? Optional.of(kept) : Optional.empty());
    }

    private Outcome audit(Map<String, byte[]> served, Optional<SignedNote> since) throws IOException {
        return VerifiedReplay.of(LogCopy.served(served), key.verifier(), since);
    }
}
