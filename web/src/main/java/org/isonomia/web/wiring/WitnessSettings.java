package org.isonomia.web.wiring;

import java.util.List;
import org.isonomia.transparency.publish.WitnessPolicy;
import org.isonomia.transparency.witness.WitnessAddress;
import org.isonomia.web.instance.StartRefusedException;

/** Which witnesses are asked, and what happens when they do not sign, as the operator says it. */
record WitnessSettings(List<WitnessAddress> addresses, WitnessPolicy policy) {
    private static final String HOW = "Set ISONOMIA_LOG_WITNESSES to an address and a key for each witness, as"
            + " isonomia-audit witness prints them, and ISONOMIA_LOG_WITNESS_POLICY to open or closed.";

    /** @param quorum blank for more than half */
    static WitnessSettings of(String witnesses, String policy, String quorum) {
        try {
            var addresses = WitnessAddress.list(witnesses);
            return new WitnessSettings(addresses, policy(policy.strip(), quorum.strip(), addresses.size()));
        } catch (IllegalArgumentException e) {
            throw new StartRefusedException("The witnesses cannot be asked: " + e.getMessage() + ".", HOW, e);
        }
    }

    private static WitnessPolicy policy(String policy, String quorum, int witnesses) {
        switch (policy) {
            case "open", "" -> {
                if (quorum.isEmpty()) return WitnessPolicy.OPEN;
                throw new IllegalArgumentException("a quorum is for the policy closed");
            }
            case "closed" -> {
                if (witnesses == 0) throw new IllegalArgumentException("the policy is closed, but none is named");
                int needed = quorum.isEmpty() ? witnesses / 2 + 1 : number(quorum);
                if (needed < 1 || needed > witnesses)
                    throw new IllegalArgumentException("the quorum is " + needed + " of " + witnesses);
                return new WitnessPolicy(needed);
            }
            default -> throw new IllegalArgumentException("the policy is '" + policy + "'");
        }
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,3}")) throw new IllegalArgumentException("the quorum is '" + text + "'");
        return Integer.parseInt(text);
    }
}
