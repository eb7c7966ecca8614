package org.isonomia.transparency;

/** Why something that was read is rejected. */
public enum Fault {
    /** Not UTF-8 throughout. */
    NOT_UTF8,
    /** A character below U+0020 other than a newline. */
    CONTROL_CHARACTER,
    /** Text and signatures are not separated by an empty line, or the last line does not end. */
    NOT_A_NOTE,
    /** A line below the text that is not {@code — name base64}. */
    SIGNATURE_LINE,
    /** More signatures than anybody needs. */
    TOO_MANY_SIGNATURES,
    /** No key that was given has signed. */
    NO_KNOWN_SIGNATURE,
    /** A key that was given has, by its name and id, signed, but the signature is not of this text. */
    SIGNATURE_WRONG,
    /** Not {@code name+id+base64}, or the id is not that of the key. */
    KEY_FORM,
    /** A key name that is empty or has a space or a plus. */
    KEY_NAME,
    /** A key of a type that is not used here. */
    KEY_TYPE,
    /** Fewer than three lines, an empty one, or one that does not end. */
    CHECKPOINT_LINES,
    /** A number that is not decimal, has leading zeros or is beyond 63 bits. */
    NUMBER_FORM,
    /** Not the standard, padded base64 of 32 bytes. */
    HASH_FORM,
    /** Not the standard, padded base64. */
    BASE64_FORM,
    /** Not the address of a tile. */
    TILE_PATH,
    /** Not a whole number of hashes, or not as many as the tile is wide. */
    TILE_LENGTH,
    /** Not as many entries as the bundle is wide, or bytes left over. */
    BUNDLE_LENGTH,
    /** The first lines are not those of a receipt. */
    RECEIPT_HEADER,
    /** The first line is not the old size, or no empty line follows the proof. */
    REQUEST_FORM,
    /** The checkpoint is of another log than the one that was asked about. */
    OTHER_ORIGIN,
    /** A position at or beyond the tree's size. */
    INDEX_OUTSIDE,
    /** More or fewer hashes than the proof needs. */
    PROOF_LENGTH,
    /** The proof leads to another root. */
    PROOF_WRONG
}
