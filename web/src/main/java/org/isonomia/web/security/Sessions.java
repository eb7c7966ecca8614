package org.isonomia.web.security;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isonomia.events.Digests;
import org.isonomia.events.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Sessions that survive a restart: 30 days after their last use they end, and after 90 days in any case. A member has
 * fifty at most; a further one ends the one that was used the longest ago.
 */
@Component
public class Sessions {
    static final Duration UNUSED = Duration.ofDays(30);
    static final Duration LONGEST = Duration.ofDays(90);
    static final int MOST = 50;
    private static final Duration SEEN_EVERY = Duration.ofHours(1);
    private static final int TOKEN_BYTES = 32;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private record Stored(MemberId member, Instant since, Instant seen) {}

    private final JdbcClient db;
    private final Clock clock;
    private final OpenStreams streams;
    private final SecureRandom random = new SecureRandom();

    Sessions(JdbcClient db, Clock clock, OpenStreams streams) {
        this.db = db;
        this.clock = clock;
        this.streams = streams;
    }

    /** A new session; the token is in nobody's hands but the caller's. */
    public String begin(MemberId member) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = Timestamp.from(clock.instant());
        db.sql("insert into web.session (token, member, since, seen) values (?, ?, ?, ?)")
                .params(bytes(digest(token)), member.value(), now, now)
                .update();
        db.sql("delete from web.session where seen <= ? or since <= ?")
                .params(
                        Timestamp.from(clock.instant().minus(UNUSED)),
                        Timestamp.from(clock.instant().minus(LONGEST)))
                .update();
        of(member).stream().skip(MOST).forEach(session -> end(member, session.id()));
        return token;
    }

    public Optional<MemberId> find(String token) {
        var now = clock.instant();
        var stored = db.sql("select member, since, seen from web.session where token = ?")
                .param(bytes(digest(token)))
                .query((row, n) -> new Stored(
                        new MemberId(row.getString(1)),
                        row.getTimestamp(2).toInstant(),
                        row.getTimestamp(3).toInstant()))
                .optional()
                .filter(s -> now.isBefore(s.since().plus(LONGEST))
                        && now.isBefore(s.seen().plus(UNUSED)));
        if (stored.isPresent() && now.isAfter(stored.get().seen().plus(SEEN_EVERY)))
            db.sql("update web.session set seen = ? where token = ?")
                    .params(Timestamp.from(now), bytes(digest(token)))
                    .update();
        return stored.map(Stored::member);
    }

    /** A session of somebody's, without what opens it. @param id SHA-256 of its token in lower hex */
    public record Running(String id, Instant since, Instant seen) {
        static Running read(ResultSet row, int number) throws SQLException {
            return new Running(
                    HexFormat.of().formatHex(row.getBytes(1)),
                    row.getTimestamp(2).toInstant(),
                    row.getTimestamp(3).toInstant());
        }
    }

    /** The last used first. */
    public List<Running> of(MemberId member) {
        return db.sql(
                        "select token, since, seen from web.session where member = ? order by seen desc, since desc, token")
                .param(member.value())
                .query(Running::read)
                .list();
    }

    public void endAll(MemberId member) {
        db.sql("delete from web.session where member = ?").param(member.value()).update();
    }

    public void end(String token) {
        find(token).ifPresent(member -> end(member, digest(token)));
    }

    /** Nothing happens when it has ended already or is somebody else's. */
    public void end(MemberId member, String id) {
        if (!SHA256.matcher(id).matches()) return;
        db.sql("delete from web.session where token = ? and member = ?")
                .params(bytes(id), member.value())
                .update();
        streams.end(member, id);
    }

    /** All of a member's but this one. @param kept its id */
    public void endOthers(MemberId member, String kept) {
        of(member).stream().map(Running::id).filter(id -> !id.equals(kept)).forEach(id -> end(member, id));
    }

    /** The id of the session a request shows, whether or not it still runs. */
    static Optional<String> shown(ServerWebExchange exchange) {
        return Cookies.read(exchange, Cookies.SESSION).map(Sessions::digest);
    }

    private static String digest(String token) {
        return Digests.sha256(token.getBytes(US_ASCII));
    }

    private static byte[] bytes(String digest) {
        return HexFormat.of().parseHex(digest);
    }
}
