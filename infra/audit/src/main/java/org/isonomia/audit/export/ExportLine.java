package org.isonomia.audit.export;

/** One line of an export after its header. */
public sealed interface ExportLine {
    /** @param leaf the leaf hash as recorded, in hex */
    record Entry(long position, byte[] bytes, String leaf) implements ExportLine {}

    /** @param sha256 the digest as recorded, in hex */
    record Text(String sha256, byte[] utf8) implements ExportLine {}

    /** @param root the root hash as recorded, in hex */
    record End(String root) implements ExportLine {}

    record Unreadable(long number, String why) implements ExportLine {}
}
