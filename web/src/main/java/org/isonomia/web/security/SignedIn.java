package org.isonomia.web.security;

import java.util.List;
import org.isonomia.events.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Who sent a request, proved by a session, and whether they were a member when it came. */
public final class SignedIn extends AbstractAuthenticationToken {
    private final transient MemberId member;

    /** What members may do, and nobody else. */
    static final String MEMBER = "MEMBER";

    private final boolean belongs;

    SignedIn(MemberId member, boolean belongs) {
        super(belongs ? List.of(new SimpleGrantedAuthority(MEMBER)) : List.of());
        this.belongs = belongs;
        this.member = member;
        setAuthenticated(true);
    }

    /** A member, or a former one. */
    public MemberId member() {
        return member;
    }

    public boolean belongs() {
        return belongs;
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
        return other instanceof SignedIn signedIn && signedIn.member.equals(member) && signedIn.belongs == belongs;
    }

    @Override
    public int hashCode() {
        return member.hashCode();
    }
}
