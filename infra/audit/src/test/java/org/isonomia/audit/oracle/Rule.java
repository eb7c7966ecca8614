package org.isonomia.audit.oracle;

/** What no fault may break. */
public enum Rule {
    /** In the given order of checks: nothing else can be looked at before. */
    HEALTHY_AGAIN,
    LOG_VERIFIES,
    ACKNOWLEDGED_IS_THERE_ONCE,
    NOTHING_IS_DONE_TWICE,
    NOBODY_IS_COUNTED_TWICE,
    RESULT_IS_THE_RECOUNT,
    RECEIPTS_VERIFY,
    VIEWS_ARE_THOSE_REBUILT
}
