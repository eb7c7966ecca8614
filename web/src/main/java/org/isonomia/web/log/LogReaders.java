package org.isonomia.web.log;

import java.time.Clock;
import org.isonomia.query.Views;
import org.isonomia.web.request.NotSignedInException;
import org.isonomia.web.request.Visit;
import org.isonomia.web.security.AuditTokens;
import org.springframework.stereotype.Component;

/** Who may read what the entries hold: members, their programs, auditors, and everybody where the charter says so. */
@Component
public final class LogReaders {
    private final Views views;
    private final AuditTokens programs;
    private final Clock clock;

    LogReaders(Views views, AuditTokens programs, Clock clock) {
        this.views = views;
        this.programs = programs;
        this.clock = clock;
    }

    /**
     * @param authorization the header as it was sent
     * @throws NotSignedInException for who may not
     */
    public void require(Visit visit, String authorization) {
        if (!admits(visit, authorization)) throw new NotSignedInException();
    }

    private boolean admits(Visit visit, String authorization) {
        if (visit.who().isPresent()) return true;
        var token = AuditTokens.shown(authorization);
        if (token.flatMap(programs::reader).isPresent()) return true;
        if (token.filter(shown -> views.access().admits(AuditTokens.digest(shown), clock.instant()))
                .isPresent()) return true;
        return views.access().everybody();
    }
}
