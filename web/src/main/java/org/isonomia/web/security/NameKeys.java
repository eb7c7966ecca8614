package org.isonomia.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.isonomia.command.membership.Person;
import org.isonomia.command.names.Likeness;
import org.isonomia.events.MemberId;
import org.isonomia.web.instance.InstanceHome;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which looks of names are taken by members. Names are sealed, so no decision reads them; here lie keyed digests of
 * their skeletons, and an index lets each be held once. A look is claimed before its member is admitted; whether that
 * came to pass is asked of the log, so a crash in between leaves nothing to repair. Who leaves gives it back. Of members
 * who looked alike before there was this rule, the first holds the look, and the next once the first has left.
 */
@Component
public class NameKeys {
    /** How long someone who is just joining keeps a name from another who tries to join with it. */
    private static final Duration JOINING = Duration.ofMinutes(1);

    private static final String DIGEST = "HmacSHA256";

    private final JdbcClient db;
    private final Credentials credentials;
    private final Belonging belonging;
    private final Clock clock;
    private final SecretKeySpec key;

    NameKeys(JdbcClient db, Credentials credentials, Belonging belonging, Clock clock, InstanceHome home) {
        this.db = db;
        this.credentials = credentials;
        this.belonging = belonging;
        this.clock = clock;
        key = new SecretKeySpec(home.key("names.key"), DIGEST);
    }

    /** Whether it could be a name; a longer one is refused by every decision. */
    static boolean canBelongToSomeone(String name) {
        return name.length() <= 2 * Person.LONGEST_NAME && !Likeness.plain(name).isEmpty();
    }

    /** False when a member, or someone just joining, has a name that looks like this one. */
    boolean claim(MemberId member, String name) {
        if (credentials.wasAdmitted(member)) return true;
        byte[][] looks = looks(name);
        var now = clock.instant();
        delete(member);
        for (MemberId other : holders(looks)) {
            boolean gaveUp = credentials.wasAdmitted(other)
                    ? belonging.of(other) == Belonging.Standing.LEFT && delete(other)
                    : deleteBefore(other, now.minus(JOINING));
            if (!gaveUp) return false;
        }
        try {
            return insert(member, looks, now) == looks.length;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Gives the name back when its member was not admitted after all. */
    void release(MemberId member) {
        if (!credentials.wasAdmitted(member)) delete(member);
    }

    /** For a member who was admitted: the name is theirs, beside others who had one like it before. */
    public void keep(MemberId member, String name) {
        if (!belonging.isMember(member)) return;
        for (byte[] look : looks(name))
            db.sql("""
                   insert into web.name_key (look, member, holds, since)
                   select :look, :member, not exists (select from web.name_key where look = :look and holds), :since
                   on conflict do nothing""")
                    .param("look", look)
                    .param("member", member.value())
                    .param("since", Timestamp.from(clock.instant()))
                    .update();
    }

    /** The name is free, for a member first who has one like it. */
    public void free(MemberId member) {
        db.sql("""
               with freed as (delete from web.name_key where member = ? returning look, holds)
               update web.name_key next set holds = true
                 from (select distinct on (k.look) k.look, k.member from web.name_key k join freed f using (look)
                        where f.holds and not k.holds order by k.look, k.since, k.member) heir
                where next.look = heir.look and next.member = heir.member""").param(member.value()).update();
    }

    private List<MemberId> holders(byte[][] looks) {
        return db.sql("select distinct member from web.name_key where look = any (?)")
                .param(looks)
                .query((row, n) -> new MemberId(row.getString(1)))
                .list();
    }

    /** False when they claimed it after that. */
    private boolean deleteBefore(MemberId member, Instant moment) {
        return db.sql("delete from web.name_key where member = ? and since <= ?")
                        .params(member.value(), Timestamp.from(moment))
                        .update()
                > 0;
    }

    private int insert(MemberId member, byte[][] looks, Instant now) {
        return db.sql("""
                      insert into web.name_key (look, member, holds, since)
                      select look, ?, true, ? from unnest(?) look""").params(member.value(), Timestamp.from(now), looks).update();
    }

    private boolean delete(MemberId member) {
        db.sql("delete from web.name_key where member = ?")
                .param(member.value())
                .update();
        return true;
    }

    private byte[][] looks(String name) {
        return Likeness.of(name).keys().stream().sorted().map(this::digest).toArray(byte[][]::new);
    }

    private byte[] digest(String look) {
        try {
            var mac = Mac.getInstance(DIGEST);
            mac.init(key);
            return mac.doFinal(look.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
