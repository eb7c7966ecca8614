package org.isonomia.web.wiring;

import java.time.Clock;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.isonomia.command.Automation;
import org.isonomia.command.Commands;
import org.isonomia.command.areas.Areas;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.eventstore.BlobReader;
import org.isonomia.eventstore.LogReader;
import org.isonomia.eventstore.PostgresEventStorageEngine;
import org.isonomia.eventstore.SealedReader;
import org.isonomia.query.Views;
import org.isonomia.query.membership.members.NameTraces;
import org.isonomia.query.runner.Reaction;
import org.isonomia.query.search.WordTraces;
import org.isonomia.web.drafts.BallotDrafts;
import org.isonomia.web.instance.InstanceHome;
import org.isonomia.web.security.AuditTokens;
import org.isonomia.web.security.Credentials;
import org.isonomia.web.security.NameKeys;
import org.isonomia.web.security.Sessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The views over the log, the automations that follow it, and the clock's acts. */
@Configuration
class ViewConfiguration {
    @Bean
    Views views(
            DataSource dataSource,
            LogReader reader,
            JsonEntryCodec codec,
            SealedReader sealed,
            BlobReader blobs,
            Commands commands,
            Credentials credentials,
            NameKeys names,
            Sessions sessions,
            AuditTokens programs,
            PurgeLoop purge,
            BallotDrafts ballots,
            Holding holding,
            Clock clock) {
        var beside = new BesideTheLog(sealed, blobs);
        var reactions = new ArrayList<Reaction>();
        for (Automation automation : Areas.automations())
            reactions.add(new AutomationReaction(automation, commands, holding, clock));
        reactions.add(new UnsealingReaction(reader, codec, sealed, commands, holding, clock));
        reactions.add(new ForgettingReaction(credentials, names, purge));
        reactions.add(new EndingReaction(sessions, programs));
        reactions.add(new NamingReaction(names, beside));
        reactions.add(new BallotDraftsReaction(ballots));
        return Views.over(dataSource, new EngineFeed(reader, codec), beside, beside, new Skeletons(), reactions, clock);
    }

    @Bean
    PurgeLoop purgeLoop(JdbcClient db) {
        return new PurgeLoop(new NameTraces(db), new WordTraces(db), db);
    }

    @Bean
    EverySecond purging(PurgeLoop purge) {
        return new EverySecond("purge", purge::round);
    }

    @Bean
    RunnerLifecycle runnerLifecycle(Views views, PostgresEventStorageEngine engine) {
        return new RunnerLifecycle(views.runner(), engine);
    }

    @Bean
    EverySecond retrying(Views views, InstanceHome home) {
        var request = RetryParkedCommand.request(home.directory());
        return new EverySecond("retry parked", () -> {
            if (request.toFile().delete()) views.runner().retryParked();
        });
    }

    @Bean
    DueLag dueLag() {
        return new DueLag(System.nanoTime());
    }

    @Bean
    EverySecond due(Views views, Commands commands, DueLag lag, Holding holding, Clock clock) {
        return new EverySecond(
                "due", new DueLoop(views.due(), commands, lag, holding, clock, views.runner()::retryParked)::round);
    }
}
