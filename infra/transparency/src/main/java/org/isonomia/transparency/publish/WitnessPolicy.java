package org.isonomia.transparency.publish;

/**
 * What happens when witnesses do not sign.
 *
 * @param quorum how many have to sign before a checkpoint is published; 0 publishes it anyhow, with a warning
 */
public record WitnessPolicy(int quorum) {
    public static final WitnessPolicy OPEN = new WitnessPolicy(0);
}
