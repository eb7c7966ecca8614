package org.isonomia.events.circles;

/** How members come to belong to a circle. */
public enum Joining {
    /** Those belong who join it, until they leave it. */
    JOINED,
    /** Every member of the community belongs, wherever the circle lies. */
    ALL
}
