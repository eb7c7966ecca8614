package org.isonomia.query.membership.members;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.isonomia.events.MemberId;
import org.isonomia.query.rows.Lists;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Handles like {@code ada-lovelace}: the first of a name has it plain, the next ones with a number. No two handles look
 * alike, whatever the names they are made of.
 */
final class Handles {
    private static final int LONGEST = 40;

    private Handles() {}

    static String slug(String name) {
        String slug = String.join("-", parts(name));
        String cut =
                slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-$", "");
        return cut.isEmpty() ? "member" : cut;
    }

    /** Its runs of letters and digits, without accents and in small letters. */
    static List<String> parts(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Gives a member without handle the first free one of the name. */
    static void give(MemberId member, String name, LookAlikes alike, JdbcClient db) {
        if (hasOne(member, db)) return;
        String slug = slug(name);
        String stem = alike.key(slug);
        long taken = db.sql("select count(*) from handle where stem = ?")
                .param(stem)
                .query(Long.class)
                .single();
        String[] names = Lists.of(alike.keys(name).stream().sorted().toList());
        boolean likeOthers = db.sql("update handle set alike = true where names && ?::text[]")
                        .param(names)
                        .update()
                > 0;
        for (long number = taken + 1; ; number++) {
            String handle = number == 1 ? slug : slug + "-" + number;
            int given = db.sql("""
                               insert into handle (member, handle, key, stem, names, alike) values (?, ?, ?, ?, ?, ?)
                               on conflict do nothing""")
                    .params(member.value(), handle, alike.key(handle), stem, names, likeOthers)
                    .update();
            if (given == 1) return;
        }
    }

    /** Takes it away. Whom nobody else looks like any more looks like nobody. */
    static void take(MemberId member, JdbcClient db) {
        db.sql("delete from handle where member = ? returning names")
                .param(member.value())
                .query((row, number) -> Lists.read(row, "names"))
                .optional()
                .ifPresent(names -> db.sql("""
                            update handle h set alike = exists (
                                select from handle other where other.names && h.names and other.member <> h.member)
                             where h.names && ?::text[]""").param(Lists.of(names)).update());
    }

    private static boolean hasOne(MemberId member, JdbcClient db) {
        return db.sql("select exists (select from handle where member = ?)")
                .param(member.value())
                .query(Boolean.class)
                .single();
    }
}
