package org.isonomia.audit.explain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.DecisionKind;
import org.jspecify.annotations.Nullable;

/** What is to be explained, written {@code result:<poll>}, {@code mandate:<role>/<member>} or {@code clause:<kind>}. */
public sealed interface Subject {
    record Result(PollId poll) implements Subject {
        @Override
        public String toString() {
            return "result:" + poll;
        }
    }

    /** @param member whose newest one is meant; absent when the role is to have one holder */
    record Mandate(RoleId role, @Nullable MemberId member) implements Subject {
        @Override
        public String toString() {
            return "mandate:" + role + (member == null ? "" : "/" + member);
        }
    }

    /** The procedure of one kind of decision. */
    record Clause(DecisionKind kind) implements Subject {
        @Override
        public String toString() {
            return "clause:" + name(kind);
        }
    }

    /** Also takes the address of a poll's or role's page, or a bare id or kind. @return nothing when it is none of these */
    static Optional<Subject> parse(String text) {
        String named = text.strip().replaceFirst("^(https?://[^/]*)?/(polls|roles)/", "");
        try {
            if (named.startsWith("result:") || named.startsWith("p_"))
                return Optional.of(new Result(new PollId(after(named, "result:"))));
            if (named.startsWith("mandate:") || named.startsWith("r_"))
                return Optional.of(mandate(after(named, "mandate:")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        String kind = after(named, "clause:");
        return Arrays.stream(DecisionKind.values())
                .filter(each -> name(each).equalsIgnoreCase(kind))
                .findFirst()
                .map(Clause::new);
    }

    private static Mandate mandate(String named) {
        String[] parts = named.split("/", 2);
        return new Mandate(new RoleId(parts[0]), parts.length == 1 ? null : new MemberId(parts[1]));
    }

    private static String after(String named, String prefix) {
        return named.startsWith(prefix) ? named.substring(prefix.length()) : named;
    }

    static String name(DecisionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
