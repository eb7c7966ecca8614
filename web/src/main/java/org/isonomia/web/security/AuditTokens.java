package org.isonomia.web.security;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import org.isonomia.events.Digests;
import org.isonomia.events.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tokens with which a program reads the log for a member, and can do nothing else. They end after 30 days. */
@Component
public class AuditTokens {
    public static final Duration LIFE = Duration.ofDays(30);
    private static final String PREFIX = "isonomia_audit_";
    private static final String BEARER = "Bearer ";
    private static final int TOKEN_BYTES = 32;

    private final JdbcClient db;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AuditTokens(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A new token; only its digest is kept. */
    public String issue(MemberId member) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        db.sql("delete from web.audit_token where until <= ?")
                .param(Timestamp.from(clock.instant()))
                .update();
        db.sql("insert into web.audit_token (token, member, until) values (?, ?, ?)")
                .params(
                        digest(token),
                        member.value(),
                        Timestamp.from(clock.instant().plus(LIFE)))
                .update();
        return token;
    }

    /** @param authorization the header as it was sent */
    public boolean allows(String authorization) {
        if (!authorization.startsWith(BEARER + PREFIX)) return false;
        return db.sql("select count(*) from web.audit_token where token = ? and until > ?")
                        .params(digest(authorization.substring(BEARER.length())), Timestamp.from(clock.instant()))
                        .query(Long.class)
                        .single()
                == 1;
    }

    private static byte[] digest(String token) {
        return HexFormat.of().parseHex(Digests.sha256(token.getBytes(US_ASCII)));
    }
}
