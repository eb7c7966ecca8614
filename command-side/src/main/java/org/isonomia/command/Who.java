package org.isonomia.command;

/** Who may do an act, besides being in time for it. The table is ADR 25; a test tries every act as everybody else. */
public enum Who {
    /** Once, when there is no community yet. */
    FOUNDER(false, false),
    OPERATOR(false, false),
    /** The clock and what facts cause by themselves; nobody can send it. */
    CLOCK(false, false),
    /** Whoever holds the secret of an invitation and was never removed. */
    NEWCOMER(false, false),
    MEMBER(true, false),
    /** Oneself, also after leaving or having been removed. */
    ONESELF(false, true),
    /** Of the comment, also after leaving: the words stay theirs. */
    AUTHOR(false, true),
    AUTHOR_AND_MEMBER(true, true),
    PROPOSER(true, true),
    /** Who supports the version; the proposer counts without saying so. */
    SUPPORTER(true, true),
    /** Who proposed, or supports the version. Of an advisory poll: who opened it. */
    PROPOSER_OR_SUPPORTER(true, true),
    /** Who raised the question. */
    RAISER(true, true),
    /** Who is on the roll, by member class, waiting period or role. */
    VOTER(true, true),
    /** Who was drawn to the panel. */
    DRAWN(true, true),
    /** Who committed a share to the draw. */
    VOLUNTEER(true, true),
    /** Who was asked for advice. */
    ADVISER(true, true),
    /** Whom the proposal would remove or suspend. */
    CONCERNED(true, true),
    CANDIDATE(true, true),
    APPOINTED(true, true),
    /** Who joined the circle. */
    IN_CIRCLE(true, true),
    /** Who holds the role that the act belongs to. */
    HOLDER(true, true);

    private final boolean member;
    private final boolean part;

    Who(boolean member, boolean part) {
        this.member = member;
        this.part = part;
    }

    /** Whether it ends with the membership. */
    public boolean isMember() {
        return member;
    }

    /** Whether being a member, or having been one, is not enough. */
    public boolean hasPart() {
        return part;
    }
}
