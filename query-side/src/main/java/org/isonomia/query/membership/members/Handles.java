package org.isonomia.query.membership.members;

import java.text.Normalizer;
import java.util.Locale;
import org.isonomia.events.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Handles like {@code ada-lovelace}: the first of a name has it plain, the next ones with a number. */
final class Handles {
    private static final int LONGEST = 40;

    private Handles() {}

    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String slug = plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String cut =
                slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-$", "");
        return cut.isEmpty() ? "member" : cut;
    }

    /** Gives a member without handle the first free one of the name. */
    static void give(MemberId member, String name, JdbcClient db) {
        db.sql("""
               insert into handle (member, handle)
               select :member, free from (
                   select n, case n when 1 then :slug else :slug || '-' || n end as free
                     from generate_series(1, (select count(*) + 1 from handle where handle like :slug || '%')) n
                    order by n) candidates
                where not exists (select from handle where handle = free)
                  and not exists (select from handle where member = :member)
                order by n limit 1""").param("member", member.value()).param("slug", slug(name)).update();
    }
}
