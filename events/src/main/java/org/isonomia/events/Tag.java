package org.isonomia.events;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A key by which entries are found and consistency boundaries drawn, written {@code key:value}. A fact that needs two
 * keys at once carries a composite value ({@code ballot:{poll}/{voter}}), so that every boundary is a single tag.
 */
public record Tag(String key, String value) {
    public static Tag community() {
        return new Tag("community", "this");
    }

    /** All who were ever admitted or left: the source of every roll. */
    public static Tag membership() {
        return new Tag("membership", "this");
    }

    /** Who besides the members may read the entries. */
    public static Tag logAccess() {
        return new Tag("log-access", "this");
    }

    /** The keys that sign the log. */
    public static Tag logKey() {
        return new Tag("log-key", "this");
    }

    public static Tag member(MemberId member) {
        return new Tag("member", member.value());
    }

    public static Tag invitation(InvitationId invitation) {
        return new Tag("invitation", invitation.value());
    }

    /** Whom a member's invitations admit: of that there is a budget. */
    public static Tag inviter(MemberId member) {
        return new Tag("inviter", member.value());
    }

    public static Tag thread(ThreadId thread) {
        return new Tag("thread", thread.value());
    }

    public static Tag comment(CommentId comment) {
        return new Tag("comment", comment.value());
    }

    public static Tag proposal(ProposalId proposal) {
        return new Tag("proposal", proposal.value());
    }

    public static Tag poll(PollId poll) {
        return new Tag("poll", poll.value());
    }

    /** How many took part in every poll: what forecasts are made from. */
    public static Tag turnout() {
        return new Tag("turnout", "this");
    }

    /** What a member has challenged: of that there is a budget. */
    public static Tag challenger(MemberId member) {
        return new Tag("challenger", member.value());
    }

    /** The order in which effects take place. */
    public static Tag effects() {
        return new Tag("effects", "this");
    }

    public static Tag question(QuestionId question) {
        return new Tag("question", question.value());
    }

    public static Tag ballot(PollId poll, MemberId voter) {
        return new Tag("ballot", poll.value() + "/" + voter.value());
    }

    /** The listed roll of a poll, apart from its life so that casting never reads it. */
    public static Tag roll(PollId poll) {
        return new Tag("roll", poll.value());
    }

    public static Tag role(RoleId role) {
        return new Tag("role", role.value());
    }

    /** Every role of the community: what effects are held against. */
    public static Tag roles() {
        return new Tag("roles", "this");
    }

    public static Tag circle(CircleId circle) {
        return new Tag("circle", circle.value());
    }

    /** Every circle of the community and all who join or leave one: what effects are held against. */
    public static Tag circles() {
        return new Tag("circles", "this");
    }

    public static Tag candidacy(RoleId role, MemberId member) {
        return new Tag("candidacy", role.value() + "/" + member.value());
    }

    public static Tag task(TaskId task) {
        return new Tag("task", task.value());
    }

    /** As an entry lists them. */
    public static List<String> sorted(Collection<Tag> tags) {
        var texts = new String[tags.size()];
        int next = 0;
        for (Tag tag : tags) texts[next++] = tag.toString();
        Arrays.sort(texts);
        return List.of(texts);
    }

    @Override
    public String toString() {
        return key + ":" + value;
    }
}
