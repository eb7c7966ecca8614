package org.isonomia.web.page;

import java.util.Optional;
import org.isonomia.events.MemberId;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * One request, as pages see it.
 *
 * @param member who is signed in, if anyone
 * @param csrf the token that forms send back
 * @param atLeast the position the views must have reached, so that people see their own acts; -1 for any
 * @param path with query, to come back to after signing in
 */
public record Visit(Optional<MemberId> member, String csrf, long atLeast, String path) {
    /** @throws ResponseStatusException 401 when nobody is signed in */
    public MemberId me() {
        return member.orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
    }
}
