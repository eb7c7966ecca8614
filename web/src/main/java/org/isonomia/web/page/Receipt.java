package org.isonomia.web.page;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The API's answer to a command that is in the log.
 *
 * @param id of the thing it made, if it made one
 * @param position of its last entry; -1 when it was already so
 * @param leafHashes of its entries, lower hex; empty when the command was repeated
 */
public record Receipt(
        @Nullable String id, UUID command, long position, List<String> leafHashes, boolean repeated) {}
