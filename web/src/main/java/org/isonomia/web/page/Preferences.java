package org.isonomia.web.page;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which language and time zone each member reads the pages. Their own affair, and no part of the log. */
@Component
public class Preferences {
    /** @param language absent for the community's @param zone the same */
    public record Preference(Optional<Locale> language, Optional<ZoneId> zone) {
        static final Preference NONE = new Preference(Optional.empty(), Optional.empty());
    }

    private final JdbcClient db;

    Preferences(JdbcClient db) {
        this.db = db;
    }

    public Preference of(MemberId member) {
        return db.sql("select language, zone from web.preference where member = ?")
                .param(member.value())
                .query((row, number) -> new Preference(
                        Optional.ofNullable(row.getString("language")).map(Locale::forLanguageTag),
                        Optional.ofNullable(row.getString("zone")).map(ZoneId::of)))
                .optional()
                .orElse(Preference.NONE);
    }

    public void prefer(MemberId member, Preference preference) {
        db.sql("""
               insert into web.preference (member, language, zone) values (?, ?, ?)
               on conflict (member) do update set language = excluded.language, zone = excluded.zone""")
                .param(member.value())
                .param(preference.language().map(Locale::toLanguageTag).orElse(null))
                .param(preference.zone().map(ZoneId::getId).orElse(null))
                .update();
    }
}
