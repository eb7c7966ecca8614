package org.isonomia.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
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

/**
 * Tokens with which a program reads the log for a member, and can do nothing else. They end after 30 days, when they are
 * revoked, with the membership, and when another password is chosen.
 */
@Component
public class AuditTokens {
    public static final Duration LIFE = Duration.ofDays(30);

    /** Of one member; a further one ends the oldest. */
    static final int MOST = 20;

    private static final String PREFIX = "isonomia_audit_";
    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";
    private static final int TOKEN_BYTES = 32;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** A token as its member may see it. @param digest SHA-256 of it in lower hex, by which it is revoked */
    public record Program(String digest, Instant since, Instant until) {}

    private final JdbcClient db;
    private final Belonging belonging;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AuditTokens(JdbcClient db, Belonging belonging, Clock clock) {
        this.db = db;
        this.belonging = belonging;
        this.clock = clock;
    }

    /** A new token; only its digest is kept. */
    public String issue(MemberId member) {
        String token = draw();
        db.sql("delete from web.audit_token where until <= ?")
                .param(Timestamp.from(clock.instant()))
                .update();
        var now = clock.instant();
        db.sql("insert into web.audit_token (token, member, since, until) values (?, ?, ?, ?)")
                .params(
                        HexFormat.of().parseHex(digest(token)),
                        member.value(),
                        Timestamp.from(now),
                        Timestamp.from(now.plus(LIFE)))
                .update();
        db.sql("""
               delete from web.audit_token where member = :member and token not in
                   (select token from web.audit_token where member = :member order by since desc limit :most)""").param("member", member.value()).param("most", MOST).update();
        return token;
    }

    /** A token that nothing is stored of yet. */
    public String draw() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The programs that read for this member now, newest first. */
    public List<Program> of(MemberId member) {
        return db.sql(
                        "select token, since, until from web.audit_token where member = ? and until > ? order by since desc")
                .params(member.value(), Timestamp.from(clock.instant()))
                .query((row, n) -> new Program(
                        HexFormat.of().formatHex(row.getBytes(1)),
                        row.getTimestamp(2).toInstant(),
                        row.getTimestamp(3).toInstant()))
                .list();
    }

    /** Nothing happens when it has ended already or is somebody else's. */
    public void revoke(MemberId member, String digest) {
        if (!SHA256.matcher(digest).matches()) return;
        db.sql("delete from web.audit_token where token = ? and member = ?")
                .params(HexFormat.of().parseHex(digest), member.value())
                .update();
    }

    /** Every program that reads for this member. */
    public void revokeAll(MemberId member) {
        db.sql("delete from web.audit_token where member = ?")
                .param(member.value())
                .update();
    }

    /** For whom the program with this token reads; for nobody once they are no member any more. */
    public Optional<MemberId> reader(String token) {
        return db.sql("select member from web.audit_token where token = ? and until > ?")
                .params(HexFormat.of().parseHex(digest(token)), Timestamp.from(clock.instant()))
                .query((row, n) -> new MemberId(row.getString(1)))
                .optional()
                .filter(belonging::isMember);
    }

    /**
     * The token that a request carries, if it does: as a bearer's or, for programs that know no other way, as the password of
     * anybody (RFC 7617).
     *
     * @param authorization the header as it was sent
     */
    public static Optional<String> shown(String authorization) {
        String token = authorization.startsWith(BASIC)
                ? password(authorization.substring(BASIC.length()))
                : authorization.startsWith(BEARER) ? authorization.substring(BEARER.length()) : "";
        return Optional.of(token).filter(text -> text.startsWith(PREFIX));
    }

    private static String password(String credentials) {
        try {
            String both = new String(Base64.getDecoder().decode(credentials.strip()), UTF_8);
            return both.substring(both.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** SHA-256 of a token, in lower hex. */
    public static String digest(String token) {
        return Digests.sha256(token.getBytes(UTF_8));
    }
}
