package org.isonomia.web.audit;

import org.isonomia.audit.tamper.Tampering;
import org.isonomia.audit.verify.VerifiedReplay.Outcome;

/**
 * What the auditor says.
 *
 * @param untouched of the copy as it was
 * @param alone of the copy that was tampered with, without an earlier checkpoint
 * @param remembering of the same, with the checkpoint kept from before
 */
public record Demonstrated(Tampering tampering, Outcome untouched, Outcome alone, Outcome remembering) {}
