package org.isonomia.web.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.isonomia.command.names.Addresses;
import org.isonomia.events.MemberId;
import org.isonomia.events.Tag;
import org.isonomia.eventstore.LogReader;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The addresses and password hashes by which members sign in. A row is claimed before its member is admitted; whether
 * that came to pass is asked of the log, so a crash in between leaves nothing to repair.
 */
@Component
public class Credentials {
    /** How long someone who is just joining keeps the address from another who tries to join with it. */
    private static final Duration JOINING = Duration.ofMinutes(1);

    /** More than any decision lets through. */
    private static final int LONGEST = 600;

    /** A row as stored. */
    public record Credential(MemberId member, String hash) {}

    private final JdbcClient db;
    private final LogReader log;
    private final Belonging belonging;
    private final Clock clock;

    Credentials(JdbcClient db, LogReader log, Belonging belonging, Clock clock) {
        this.db = db;
        this.belonging = belonging;
        this.log = log;
        this.clock = clock;
    }

    /** As addresses are compared: those that differ only by what cannot be seen are one. */
    public static String normal(String email) {
        return Addresses.likeness(email);
    }

    /** As addresses were compared before; an account that has one like another's is found by it. */
    private static String asTyped(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a row could hold it: a longer one than the index takes, or a zero byte, belongs to nobody. */
    static boolean canBelongToSomeone(String email) {
        return !email.isBlank()
                && email.length() <= LONGEST
                && email.indexOf('\0') < 0
                && normal(email).length() <= LONGEST;
    }

    public Optional<Credential> find(String email) {
        if (!canBelongToSomeone(email)) return Optional.empty();
        return db.sql("""
                      select member, hash from web.credential where email = :typed or likeness = :likeness
                       order by email = :typed desc limit 1""")
                .param("typed", asTyped(email))
                .param("likeness", normal(email))
                .query((row, n) -> new Credential(new MemberId(row.getString(1)), row.getString(2)))
                .optional();
    }

    public Optional<String> hash(MemberId member) {
        return db.sql("select hash from web.credential where member = ?")
                .param(member.value())
                .query(String.class)
                .optional();
    }

    /**
     * False when the address belongs to someone else who was admitted, or who is just joining. What a member has who
     * was admitted stays as it is, however often they ask.
     */
    public boolean claim(MemberId member, String email, String hash) {
        if (hash(member).isPresent() && wasAdmitted(member)) return true;
        var now = clock.instant();
        db.sql("delete from web.credential where member = ?")
                .param(member.value())
                .update();
        if (!isFree(email, now, member)) return false;
        try {
            db.sql("insert into web.credential (member, email, likeness, hash, since) values (?, ?, ?, ?, ?)")
                    .params(member.value(), Addresses.normal(email), normal(email), hash, Timestamp.from(now))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** False when the address is somebody else's. Sessions go on, and only they. */
    public boolean changeEmail(MemberId member, String email) {
        if (email(member).filter(Addresses.normal(email)::equals).isPresent()) return true;
        if (!isFree(email, clock.instant(), member)) return false;
        try {
            db.sql("update web.credential set email = ?, likeness = ? where member = ?")
                    .params(Addresses.normal(email), normal(email), member.value())
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Programs that read for this member have to be let in anew: who knew the old password may have let them in. */
    public void changeHash(MemberId member, String hash) {
        db.sql("update web.credential set hash = ? where member = ?")
                .params(hash, member.value())
                .update();
        db.sql("delete from web.audit_token where member = ?")
                .param(member.value())
                .update();
    }

    /** Makes way when whoever has the address gave it back; one's own is in nobody's way. */
    private boolean isFree(String email, Instant now, MemberId asking) {
        var holders = db.sql("select member, since from web.credential where email = ? or likeness = ?")
                .params(asTyped(email), normal(email))
                .query((row, n) -> java.util.Map.entry(
                        new MemberId(row.getString(1)), row.getTimestamp(2).toInstant()))
                .list();
        for (var holder : holders) {
            if (holder.getKey().equals(asking)) continue;
            boolean joining = holder.getValue().isAfter(now.minus(JOINING));
            if (wasAdmitted(holder.getKey()) ? keeps(holder.getKey()) : joining) return false;
            db.sql("delete from web.credential where member = ?")
                    .param(holder.getKey().value())
                    .update();
        }
        return true;
    }

    /** What was claimed before addresses were compared by their likeness: the first of those that are alike has it. */
    @EventListener(ApplicationReadyEvent.class)
    void compareEarlierAddresses() {
        var earlier = db.sql("select email from web.credential where likeness is null order by since, email")
                .query(String.class)
                .list();
        for (String email : earlier)
            db.sql("""
                   update web.credential set likeness = :likeness where email = :email
                      and not exists (select from web.credential where likeness = :likeness)""").param("likeness", normal(email)).param("email", email).update();
    }

    /** The account is gone, with its sessions and tokens. */
    public void forget(MemberId member) {
        db.sql("delete from web.credential where member = ?")
                .param(member.value())
                .update();
    }

    public Optional<String> email(MemberId member) {
        return db.sql("select email from web.credential where member = ?")
                .param(member.value())
                .query(String.class)
                .optional();
    }

    /** Gives the address back when its member was not admitted after all. */
    public void release(MemberId member) {
        if (!wasAdmitted(member))
            db.sql("delete from web.credential where member = ?")
                    .param(member.value())
                    .update();
    }

    /** Whoever left has given the address back: they may join anew with it. Who was removed comes back as who they were. */
    private boolean keeps(MemberId member) {
        return belonging.of(member) != Belonging.Standing.LEFT;
    }

    boolean wasAdmitted(MemberId member) {
        return !log.tagged(Tag.member(member).toString(), -1, 1).isEmpty();
    }
}
