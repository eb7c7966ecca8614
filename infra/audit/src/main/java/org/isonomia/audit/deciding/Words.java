package org.isonomia.audit.deciding;

/** What entries call the rules, and the options that a rule knows by name. */
public final class Words {
    public static final String FIRST_RULES = "deciding/1";
    public static final String SECOND_RULES = "deciding/2";
    public static final String YES_NO = "yes-no/1";
    public static final String CONSENT = "consent/1";
    public static final String ADVICE = "advice/1";
    public static final String RIVALS = "schulze-debian/1";
    public static final String YES = "yes";
    public static final String NO = "no";
    public static final String ABSTAIN = "abstain";
    public static final String OBJECT = "object";
    public static final String STATUS_QUO = "status-quo";

    private Words() {}
}
