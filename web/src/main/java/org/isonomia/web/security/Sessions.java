package org.isonomia.web.security;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.isonomia.events.Digests;
import org.isonomia.events.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions that survive a restart: 30 days after their last use they end, and after 90 days in any case. */
@Component
public class Sessions {
    static final Duration UNUSED = Duration.ofDays(30);
    static final Duration LONGEST = Duration.ofDays(90);
    private static final Duration SEEN_EVERY = Duration.ofHours(1);
    private static final int TOKEN_BYTES = 32;

    private record Stored(MemberId member, Instant since, Instant seen) {}

    private final JdbcClient db;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Sessions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A new session; the token is in nobody's hands but the caller's. */
    public String begin(MemberId member) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = Timestamp.from(clock.instant());
        db.sql("insert into web.session (token, member, since, seen) values (?, ?, ?, ?)")
                .params(digest(token), member.value(), now, now)
                .update();
        db.sql("delete from web.session where seen <= ? or since <= ?")
                .params(
                        Timestamp.from(clock.instant().minus(UNUSED)),
                        Timestamp.from(clock.instant().minus(LONGEST)))
                .update();
        return token;
    }

    public Optional<MemberId> find(String token) {
        var now = clock.instant();
        var stored = db.sql("select member, since, seen from web.session where token = ?")
                .param(digest(token))
                .query((row, n) -> new Stored(
                        new MemberId(row.getString(1)),
                        row.getTimestamp(2).toInstant(),
                        row.getTimestamp(3).toInstant()))
                .optional()
                .filter(s -> now.isBefore(s.since().plus(LONGEST))
                        && now.isBefore(s.seen().plus(UNUSED)));
        if (stored.isPresent() && now.isAfter(stored.get().seen().plus(SEEN_EVERY)))
            db.sql("update web.session set seen = ? where token = ?")
                    .params(Timestamp.from(now), digest(token))
                    .update();
        return stored.map(Stored::member);
    }

    /** A session of somebody's, without what opens it. */
    public record Running(Instant since, Instant seen) {}

    public List<Running> of(MemberId member) {
        return db.sql("select since, seen from web.session where member = ? order by since")
                .param(member.value())
                .query((row, n) -> new Running(
                        row.getTimestamp(1).toInstant(), row.getTimestamp(2).toInstant()))
                .list();
    }

    public void end(String token) {
        db.sql("delete from web.session where token = ?").param(digest(token)).update();
    }

    private static byte[] digest(String token) {
        return HexFormat.of().parseHex(Digests.sha256(token.getBytes(US_ASCII)));
    }
}
