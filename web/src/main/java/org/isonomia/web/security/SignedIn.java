package org.isonomia.web.security;

import java.util.List;
import org.isonomia.events.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Who sent a request, proved by a session. Whether they still belong is for each decision to say. */
public final class SignedIn extends AbstractAuthenticationToken {
    private final transient MemberId member;

    SignedIn(MemberId member) {
        super(List.of());
        this.member = member;
        setAuthenticated(true);
    }

    public MemberId member() {
        return member;
    }

    @Override
    public Object getPrincipal() {
        return member;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return member.value();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn && signedIn.member.equals(member);
    }

    @Override
    public int hashCode() {
        return member.hashCode();
    }
}
