package org.isonomia.query.results.hindsight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.isonomia.deciding.Deciding;
import org.isonomia.deciding.PollCount;
import org.isonomia.events.PollId;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.effects.AmendProcedure;
import org.isonomia.events.polls.PollRule;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.yesno.Result.Outcome;
import org.isonomia.rules.yesno.Tally;
import org.isonomia.rules.yesno.YesNo;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The last decisions of a kind, recounted from their ballots by the quorum and threshold of a procedure that is proposed
 * for it. Only yes and no can be read by another yes and no; who would have voted otherwise nobody knows.
 */
public final class Hindsights {
    private static final int LAST = 5;

    private final JdbcClient db;

    public Hindsights(JdbcClient db) {
        this.db = db;
    }

    /** Newest first; none where the votes say nothing of it. */
    public List<Hindsight> of(AmendProcedure amended) {
        if (!amended.procedure().rule().equals(YesNo.ID)) return List.of();
        return db.sql("""
                      select id, question, outcome, terms, counted from view_polls.poll
                       where binding and kind = ? and outcome is not null and counted is not null
                         and terms::json ->> 'rule' = ?
                       order by decided desc limit ?""")
                .params(amended.of().name(), YesNo.ID, LAST)
                .query((row, number) -> of(
                        new PollId(row.getString("id")),
                        row.getString("question"),
                        Outcome.valueOf(row.getString("outcome")),
                        JsonText.read(row.getString("terms"), PollTerms.class),
                        Objects.requireNonNull(JsonText.read(row.getString("counted"), PollCounted.class)
                                .tally()),
                        amended.procedure()))
                .list();
    }

    private static Hindsight of(
            PollId poll, String question, Outcome outcome, PollTerms terms, Tally tally, Procedure procedure) {
        var otherwise = by(procedure, terms);
        var count = PollCount.of(otherwise, choices(tally));
        return new Hindsight(
                poll,
                question,
                outcome,
                Deciding.decide(otherwise, count, 0, false).outcome());
    }

    private static PollTerms by(Procedure procedure, PollTerms terms) {
        var rule = terms.rule();
        return new PollTerms(
                terms.matter(),
                new PollRule(
                        rule.rule(),
                        YesNo.settings(
                                procedure.threshold(), terms.electorate().roll().count()),
                        rule.options(),
                        rule.seats(),
                        rule.ties(),
                        procedure.quorum(),
                        procedure.threshold()),
                terms.electorate(),
                terms.timing(),
                terms.occasion(),
                terms.forecast(),
                terms.deciding(),
                terms.members(),
                terms.hearing());
    }

    private static List<Choice> choices(Tally tally) {
        var choices = new ArrayList<Choice>();
        choices.addAll(Collections.nCopies((int) tally.yes(), new Choice.One(YesNo.YES)));
        choices.addAll(Collections.nCopies((int) tally.no(), new Choice.One(YesNo.NO)));
        choices.addAll(Collections.nCopies((int) tally.abstain(), new Choice.One(YesNo.ABSTAIN)));
        return choices;
    }
}
