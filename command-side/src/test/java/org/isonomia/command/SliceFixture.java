package org.isonomia.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.test.fixture.AxonTestFixture;
import org.axonframework.test.fixture.AxonTestPhase;
import org.isonomia.events.Event;
import org.isonomia.events.NameUuid;
import org.isonomia.events.catalogue.Isonomia;

/** One slice alone over Axon's in-memory engine, at a fixed moment: its tags, criteria and conditions are the real ones. */
public final class SliceFixture {
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** Axon looks for newer versions of itself on the network unless this is off. */
    public static final String UPDATE_CHECK = "org.axonframework.update.UpdateCheckerConfigurationEnhancer";

    private static final Origin ORIGIN = new Origin(NameUuid.command("m_ada", "key"), Facts.ADA, null, NOON);

    private final Reads<?, ?> slice;
    private final Instant now;
    private final List<Event> facts;

    private SliceFixture(Reads<?, ?> slice, Instant now, List<Event> facts) {
        this.slice = slice;
        this.now = now;
        this.facts = facts;
    }

    public static SliceFixture of(Reads<?, ?> slice) {
        return new SliceFixture(slice, NOON, List.of());
    }

    public SliceFixture at(Instant moment) {
        return new SliceFixture(slice, moment, facts);
    }

    /** Adds facts to the log, after those given before. */
    public SliceFixture given(Event... more) {
        return given(Arrays.asList(more));
    }

    public SliceFixture given(List<? extends Event> more) {
        var all = new ArrayList<>(facts);
        all.addAll(more);
        return new SliceFixture(slice, now, List.copyOf(all));
    }

    public Outcome when(Object command) {
        var configurer = new Slices(Isonomia.CATALOGUE)
                .configure(List.of(slice))
                .componentRegistry(registry -> registry.disableEnhancer(UPDATE_CHECK));
        var fixture = AxonTestFixture.with(configurer, AxonTestFixture.Customization::disableAxonServer);
        var origin = new Origin(ORIGIN.command(), ORIGIN.by(), ORIGIN.because(), now);
        var message = new GenericCommandMessage(
                new MessageType(Slices.name(command.getClass())), command, Stamped.metadata(origin, "fingerprint"));
        return new Outcome(
                fixture, fixture.given().events(facts).when().command(message).then());
    }

    /** A required text: what nobody can read is refused, the longest and the strangest one can is not. */
    public void expectText(String field, int longest, Function<String, Object> command) {
        for (var bad : Texts.bad(longest)) when(command.apply(bad.text())).expectFault(field, bad.fault());
        for (var good : Texts.good(longest)) when(command.apply(good)).expectAccepted();
    }

    /** A name, which is one line of characters that can be seen, tried at and beyond its limits. */
    public void expectName(String field, int longest, Function<String, Object> command) {
        for (var bad : Texts.bad(longest)) when(command.apply(bad.text())).expectFault(field, bad.fault());
        for (var bad : Texts.badNames()) when(command.apply(bad.text())).expectFault(field, bad.fault());
        for (var good : Texts.goodNames(longest)) when(command.apply(good)).expectAccepted();
    }

    /** A number with limits, tried on both sides of each. */
    public void expectNumber(String field, long least, long most, LongFunction<Object> command) {
        when(command.apply(least - 1)).expectFault(field, Input.Fault.TOO_SMALL);
        when(command.apply(least)).expectAccepted();
        when(command.apply(most)).expectAccepted();
        when(command.apply(most + 1)).expectFault(field, Input.Fault.TOO_LARGE);
    }

    /** What became of the command; looking at it ends the fixture. */
    public final class Outcome {
        private final AxonTestFixture fixture;
        private final AxonTestPhase.Then.Command then;

        private Outcome(AxonTestFixture fixture, AxonTestPhase.Then.Command then) {
            this.fixture = fixture;
            this.then = then;
        }

        public void expectEvents(Event... expected) {
            expectEventsSatisfying(events -> assertThat(events).containsExactly(expected));
        }

        public void expectAccepted() {
            expectEventsSatisfying(events -> assertThat(events).isNotEmpty());
        }

        /** Accepted, and already so. */
        public void expectNothing() {
            expectEventsSatisfying(events -> assertThat(events).isEmpty());
        }

        public void expectEventsSatisfying(Consumer<List<Event>> expectation) {
            then.resultMessagePayloadSatisfies(verdict -> assertThat(verdict).isInstanceOf(Verdict.Accepted.class))
                    .eventsSatisfy(messages -> {
                        assertThat(messages)
                                .allMatch(message -> message.timestamp().equals(now));
                        expectation.accept(
                                messages.stream().map(m -> (Event) m.payload()).toList());
                    });
            fixture.stop();
        }

        public void expectRefused(Refusal... reasons) {
            then.resultMessagePayload(new Verdict.Refused(List.of(reasons))).events(new Object[0]);
            fixture.stop();
        }

        public void expectRefused(Refusal.Code code) {
            expectRefused(Refusal.of(code));
        }

        /** One fault in each of these fields, in this order. */
        public void expectFaults(String... fields) {
            then.resultMessagePayloadSatisfies(verdict -> assertThat(((Verdict.Refused) verdict).reasons())
                            .extracting(Refusal::field)
                            .containsExactly(fields))
                    .events(new Object[0]);
            fixture.stop();
        }

        public void expectFault(String field, Refusal.Code fault) {
            then.resultMessagePayloadSatisfies(verdict -> assertThat(((Verdict.Refused) verdict).reasons())
                            .extracting(Refusal::field, Refusal::code)
                            .containsExactly(org.assertj.core.groups.Tuple.tuple(field, fault)))
                    .events(new Object[0]);
            fixture.stop();
        }
    }
}
