package org.isonomia.rules.delegation;

import java.util.Optional;

/** What one voter said: a vote, a delegate, both or neither. The own vote goes first. */
public record Voter(Optional<String> vote, Optional<String> delegate) {
    public static Voter voting(String vote) {
        return new Voter(Optional.of(vote), Optional.empty());
    }

    public static Voter delegating(String delegate) {
        return new Voter(Optional.empty(), Optional.of(delegate));
    }

    public static Voter silent() {
        return new Voter(Optional.empty(), Optional.empty());
    }
}
