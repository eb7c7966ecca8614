package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.query.Story.BEN;
import static org.isonomia.query.Story.CURATOR;
import static org.isonomia.query.Story.DAY;
import static org.isonomia.query.Story.WEEK;

import java.util.List;
import java.util.UUID;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.Event;
import org.isonomia.events.RoleId;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.community.LogAccessEvent.AuditTokenIssued;
import org.isonomia.events.community.LogAccessEvent.AuditTokenRevoked;
import org.isonomia.events.community.LogAccessEvent.LogMadePublic;
import org.isonomia.events.membership.MembershipEvent.MemberClassAssigned;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.ResultUpheld;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.isonomia.query.page.EntryLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A decision shows each entry that it brought about. */
class ProofIT {
    private static final AuditTokenId TOKEN = new AuditTokenId("a_press2");

    /** Whatever an effect appends. */
    private static final List<Event> EFFECTS = List.of(
            new RoleDefined(new RoleId("r_new"), "Keeper", "Keeps", List.of(), List.of(), 1, 365),
            new MemberAppointed(CURATOR, 1, BEN, DAY),
            new MemberClassAssigned(BEN, "full"),
            new MemberRemoved(BEN),
            new PersonalDataErased(BEN),
            new AuditTokenIssued(TOKEN, "The Press", "44", null, null, WEEK),
            new AuditTokenRevoked(TOKEN, null, null),
            new LogMadePublic());

    private final ViewsFixture fixture = new ViewsFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void each_effect_of_a_result_stands_in_its_proof() {
        assertThat(shownAfter(PollDecided.class)).containsAll(names());
    }

    @Test
    void each_effect_of_a_result_that_was_challenged_and_upheld_stands_in_its_proof() {
        assertThat(shownAfter(ResultUpheld.class)).containsAll(names());
    }

    private List<String> shownAfter(Class<? extends Event> cause) {
        UUID id = fixture.log.all().stream()
                .filter(entry -> cause.isInstance(entry.recorded().event()))
                .filter(entry -> entry.recorded().tags().contains("poll:" + Challenged.UPHELD))
                .findFirst()
                .orElseThrow()
                .id();
        fixture.log.append(null, id, new EffectsEnacted(Challenged.UPHELD, EFFECTS.size()));
        EFFECTS.forEach(effect -> fixture.log.append(null, id, effect));
        fixture.catchUp();
        return fixture.views.polls().poll(Challenged.UPHELD).orElseThrow().entries().stream()
                .map(EntryLink::event)
                .toList();
    }

    private static List<String> names() {
        return EFFECTS.stream()
                .map(effect -> Isonomia.CATALOGUE.of(effect.getClass()).name())
                .toList();
    }
}
