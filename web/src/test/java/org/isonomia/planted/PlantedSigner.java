package org.isonomia.planted;

import org.isonomia.transparency.publish.Signer;

/** Has the log's key in its hands. */
@SuppressWarnings("unused")
public final class PlantedSigner {
    private final Signer signer;

    PlantedSigner(Signer signer) {
        this.signer = signer;
    }
}
