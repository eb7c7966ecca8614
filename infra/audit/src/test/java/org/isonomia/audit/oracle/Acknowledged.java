package org.isonomia.audit.oracle;

import java.util.List;
import java.util.UUID;

/**
 * What a client was told of its command.
 *
 * @param position of the command's last entry; -1 when there was nothing left to do
 * @param leafHashes of its entries, in lower hex; empty when the answer came from a repetition
 */
public record Acknowledged(UUID command, long position, List<String> leafHashes) {}
