package org.isonomia.web.api;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.isonomia.command.Answer;

/**
 * What a person can keep as proof that their act is in the log.
 *
 * @param position entry no. of the command's last entry; -1 when nothing was left to do
 * @param leafHashes SHA-256 of a zero byte and each entry's bytes, in lower hex, also when repeated
 * @param repeated whether it had been carried out before
 */
public record Receipt(UUID command, long position, List<String> leafHashes, boolean repeated) {
    static Receipt of(Answer.Accepted accepted) {
        return new Receipt(
                accepted.command(),
                accepted.position(),
                accepted.leafHashes().stream().map(HexFormat.of()::formatHex).toList(),
                accepted.repeated());
    }
}
