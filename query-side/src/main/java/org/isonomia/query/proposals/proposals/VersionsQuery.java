package org.isonomia.query.proposals.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.events.ProposalId;
import org.isonomia.events.effects.Effect;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.page.Cursor;
import org.isonomia.query.page.Page;
import org.isonomia.query.proposals.proposals.EffectRows.Owner;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.PublicTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What proposals say and said. */
public final class VersionsQuery {
    private record Row(Owner owner, String title, String sha256, Instant at) {
        static Row read(ResultSet row, int number) throws SQLException {
            return new Row(
                    new Owner(row.getString("proposal"), row.getInt("number")),
                    row.getString("title"),
                    row.getString("text"),
                    Moments.read(row, "at"));
        }
    }

    private static final Owner NOBODYS = new Owner("", 0);

    private final JdbcClient db;
    private final PublicTexts texts;
    private final MembersQuery members;

    public VersionsQuery(JdbcClient db, PublicTexts texts, MembersQuery members) {
        this.db = db;
        this.texts = texts;
        this.members = members;
    }

    /** The newest first. */
    public Page<ProposalVersionLine> versions(ProposalId proposal, @Nullable String cursor, int limit) {
        var lines = db.sql("""
                           select v.*, (select count(*) from view_proposals.support s
                                         where s.proposal = v.proposal and s.version = v.number) as supporters
                             from view_proposals.version v
                            where v.proposal = ? and v.number < ? order by v.number desc limit ?""")
                .params(proposal.value(), Cursor.position(cursor, Integer.MAX_VALUE), limit + 1)
                .query((row, number) -> new ProposalVersionLine(
                        row.getInt("number"),
                        row.getString("title"),
                        row.getString("text"),
                        row.getLong("supporters"),
                        Moments.read(row, "at")))
                .list();
        return Page.of(lines, limit, line -> Cursor.of(line.number()));
    }

    public Optional<ProposalVersion> version(ProposalId proposal, int number) {
        return Optional.ofNullable(
                of(List.of(new Owner(proposal.value(), number))).get(proposal.value()));
    }

    /** Of effects that no proposal has yet. */
    public List<EffectView> asViews(List<Effect> effects) {
        return Effects.of(Map.of(NOBODYS, effects), db, members).views(NOBODYS);
    }

    /** By proposal. @param which one version of each */
    Map<String, ProposalVersion> of(List<Owner> which) {
        var rows = db.sql("""
                          select v.* from view_proposals.version v
                            join unnest(?, ?) as which (proposal, number) using (proposal, number)""")
                .param(which.stream().map(Owner::id).toArray(String[]::new))
                .param(which.stream().map(Owner::version).toArray(Integer[]::new))
                .query(Row::read)
                .list();
        var text = texts.read(rows.stream().map(Row::sha256).distinct().toList());
        var effects = Effects.read(ProposalRow.VIEW, which, db, members);
        var versions = new HashMap<String, ProposalVersion>();
        for (Row row : rows)
            versions.put(
                    row.owner.id(),
                    new ProposalVersion(
                            row.owner.version(),
                            row.title,
                            Optional.ofNullable(text.get(row.sha256)),
                            row.sha256,
                            effects.views(row.owner),
                            row.at));
        return versions;
    }
}
