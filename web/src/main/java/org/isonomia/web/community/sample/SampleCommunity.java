package org.isonomia.web.community.sample;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.isonomia.command.CommandLog;
import org.isonomia.command.Commands;
import org.isonomia.events.NameUuid;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.eventstore.LogReader;
import org.isonomia.web.security.Credentials;
import org.isonomia.web.security.Passwords;
import org.isonomia.web.wiring.Holding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Loads the sample community, once, into an empty log. A load that was cut off goes on at the next start: its acts
 * have fixed keys, so what was done is not done twice. Until it is through, the clock and the automations hold.
 */
@Component
public final class SampleCommunity {
    private static final Logger LOG = LoggerFactory.getLogger(SampleCommunity.class);
    private static final int DEMO_ACCOUNTS = 4;

    public enum State {
        IDLE,
        LOADING,
        READY,
        FAILED
    }

    /** @param done acts carried out so far @param total how many there are in all */
    public record Progress(State state, int done, int total) {}

    /** Someone of the sample that a visitor can sign in as. */
    public record Account(String name, String email) {}

    private final Commands commands;
    private final CommandLog log;
    private final LogReader entries;
    private final JsonEntryCodec codec;
    private final Credentials credentials;
    private final Passwords passwords;
    private final Holding holding;
    private final Clock clock;
    private final Environment environment;
    private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);
    private final AtomicInteger done = new AtomicInteger();

    SampleCommunity(
            Commands commands,
            CommandLog log,
            LogReader entries,
            JsonEntryCodec codec,
            Credentials credentials,
            Passwords passwords,
            Holding holding,
            Clock clock,
            Environment environment) {
        this.commands = commands;
        this.log = log;
        this.entries = entries;
        this.codec = codec;
        this.credentials = credentials;
        this.passwords = passwords;
        this.holding = holding;
        this.clock = clock;
        this.environment = environment;
        if (isCutOff()) holding.begin();
    }

    public Progress progress() {
        return new Progress(Objects.requireNonNull(state.get()), done.get(), SampleHistory.ACTS);
    }

    public List<Account> accounts() {
        return IntStream.range(0, DEMO_ACCOUNTS)
                .mapToObj(number -> new Account(SamplePeople.name(number), SamplePeople.email(number)))
                .toList();
    }

    /**
     * Begins to load, in the background.
     *
     * @param password for the demo accounts
     * @return false when there is a community already, or a load under way
     */
    public boolean begin(String password) {
        if (entries.head() >= 0 || !state.compareAndSet(State.IDLE, State.LOADING)) return false;
        holding.begin();
        Thread.ofPlatform().name("sample").daemon().start(() -> {
            claimAccounts(password);
            play();
        });
        return true;
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenStarted() {
        if (isCutOff() && state.compareAndSet(State.IDLE, State.LOADING)) {
            LOG.info("Going on with the sample community where it was cut off");
            Thread.ofPlatform().name("sample").daemon().start(this::play);
        } else if (environment.acceptsProfiles(Profiles.of("sample")) && entries.head() < 0) {
            String password = NameUuid.command(
                            "sample", java.util.UUID.randomUUID().toString())
                    .toString()
                    .substring(0, 18);
            LOG.info(
                    "Loading the sample community; sign in as {} with the password {}",
                    SamplePeople.email(0),
                    password);
            begin(password);
        }
    }

    private void claimAccounts(String password) {
        for (int number = 0; number < DEMO_ACCOUNTS; number++) {
            var hash = passwords.hash(password);
            if (hash.isPresent()) credentials.claim(SamplePeople.id(number), SamplePeople.email(number), hash.get());
        }
    }

    private void play() {
        long began = clock.millis();
        try {
            var start = entries.at(0)
                    .map(first -> codec.decode(first.bytes()).stamp().at())
                    .orElseGet(() -> clock.instant().minus(SampleHistory.LENGTH));
            new SampleHistory(new SampleActs(commands, done), start).play();
            state.set(State.READY);
            holding.end();
            LOG.info("The sample community is ready: {} acts in {} s", done.get(), (clock.millis() - began) / 1000);
        } catch (RuntimeException e) {
            // Still holding: what the clock did to half a past could not be played around at the next start.
            state.set(State.FAILED);
            LOG.error("The sample community could not be loaded", e);
        }
    }

    private boolean isCutOff() {
        return wasDone(SampleHistory.FIRST_KEY) && !wasDone(SampleHistory.LAST_KEY);
    }

    private boolean wasDone(String key) {
        return log.find(SampleActs.command(SamplePeople.id(0), key)).isPresent();
    }
}
