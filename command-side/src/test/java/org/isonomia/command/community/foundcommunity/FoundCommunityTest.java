package org.isonomia.command.community.foundcommunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.community.CommunityRefusal.ALREADY_FOUNDED;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.Input.Fault;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.Event;
import org.isonomia.events.Sealed;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Charter.Template;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.community.CommunityEvent.CommunityFounded;
import org.isonomia.events.community.Conduct.Visibility;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.community.LogAccessEvent.LogMadePublic;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class FoundCommunityTest {
    private final SliceFixture slice = SliceFixture.of(FoundCommunityDecision.READS);

    @Test
    void founding_names_the_community_adopts_a_provisional_charter_and_admits_the_founder() {
        slice.when(found("  Garden ", "en-GB", "Europe/Paris", " Ada ", " ada@example.org ", Template.MAJORITY))
                .expectEvents(
                        new CommunityFounded("Garden", "en-GB", "Europe/Paris", ADA, false),
                        new CharterAdopted(
                                1,
                                FoundingCharters.charter(
                                        Template.MAJORITY,
                                        new FoundingStyle(
                                                Pace.WEEK,
                                                Waiting.NONE,
                                                LastResort.LAPSE,
                                                ChallengeWindow.NONE,
                                                Visibility.OPEN)),
                                true),
                        new MemberAdmitted(ADA, Sealed.of(ADA, "Ada"), Sealed.of(ADA, "ada@example.org"), null, null));
    }

    @Test
    void one_instance_is_one_community() {
        slice.given(new CommunityFounded("Orchard", "en", "UTC", ADA, false))
                .when(named("Garden"))
                .expectRefused(ALREADY_FOUNDED);
    }

    @Test
    void its_name_is_a_text_of_at_most_80_characters() {
        slice.expectName("name", 80, this::named);
    }

    @Test
    void the_founder_has_a_name_of_at_most_80_characters() {
        slice.expectName("founderName", 80, name -> founder(name, "ada@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ada", "ada@example", "ada example@example.org", "<ada@example.org>", "@example.org", "a@b@c.d"})
    void the_founder_has_an_e_mail_address_that_can_be_one(String email) {
        slice.when(founder("Ada", email)).expectFault("founderEmail", Fault.NOT_AN_EMAIL);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"not a language", "e", "en_GB", "x-private", "en-x-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaa"})
    void its_language_is_a_language_tag(String language) {
        slice.when(found("Garden", language, "UTC", "Ada", "ada@example.org", Template.MAJORITY))
                .expectFault("language", Fault.NOT_A_LANGUAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt-BR", "zh-Hant-TW", "gsw", "en-x-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaa"})
    void any_language_there_is_will_do(String language) {
        slice.when(found("Garden", language, "UTC", "Ada", "ada@example.org", Template.MAJORITY))
                .expectAccepted();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"Europe/Atlantis", "+02:00", "europe/paris"})
    void its_time_zone_has_a_place_in_the_zone_list(String timeZone) {
        slice.when(found("Garden", "en", timeZone, "Ada", "ada@example.org", Template.MAJORITY))
                .expectFault("timeZone", Fault.NOT_A_TIME_ZONE);
    }

    @Test
    void a_charter_and_a_pace_are_chosen() {
        slice.when(found("Garden", "en", "UTC", "Ada", "ada@example.org", null)).expectFault("template", Fault.MISSING);
        slice.when(new FoundCommunity(
                        "Garden",
                        "en",
                        "UTC",
                        ADA,
                        "Ada",
                        "ada@example.org",
                        Template.CONSENT,
                        null,
                        Waiting.NONE,
                        LastResort.LAPSE,
                        ChallengeWindow.NONE,
                        Visibility.OPEN,
                        false,
                        false))
                .expectFault("pace", Fault.MISSING);
    }

    @Test
    void all_that_is_wrong_is_said_at_once_in_the_order_of_the_form() {
        var nothing =
                new FoundCommunity(null, null, null, ADA, null, null, null, null, null, null, null, null, false, false);
        slice.when(nothing)
                .expectFaults(
                        "name",
                        "language",
                        "timeZone",
                        "template",
                        "pace",
                        "waiting",
                        "lastResort",
                        "challenge",
                        "visibility",
                        "founderName",
                        "founderEmail");
    }

    @ParameterizedTest
    @EnumSource
    void every_template_has_a_procedure_with_time_to_vote_for_every_kind_of_decision(Template template) {
        for (Pace pace : Pace.values()) {
            Charter charter = FoundingCharters.charter(
                    template,
                    new FoundingStyle(pace, Waiting.MONTH, LastResort.PANEL, ChallengeWindow.NONE, Visibility.OPEN));
            assertThat(charter.procedures().values()).allSatisfy(procedure -> {
                assertThat(procedure.voting()).isGreaterThanOrEqualTo(Duration.ofHours(1));
                assertThat(procedure.deliberation()).isEqualTo(pace.deliberation);
                assertThat(procedure.supporters()).isPositive();
                assertThat(procedure.conduct().electorate()).isEqualTo(new Electorate(List.of(), Duration.ofDays(30)));
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_last_resort_is_never_a_panel_for_the_charter_or_a_recall(Template template) {
        var charter = FoundingCharters.charter(
                template,
                new FoundingStyle(Pace.WEEK, Waiting.NONE, LastResort.PANEL, ChallengeWindow.NONE, Visibility.OPEN));
        for (var kind : DecisionKind.values()) {
            var conduct = charter.procedure(kind).conduct();
            boolean never = kind == DecisionKind.CHARTER || kind == DecisionKind.RECALL;
            assertThat(conduct.fallback().places()).as(kind.name()).isEqualTo(never ? 0 : 7);
            assertThat(conduct.demand()).as(kind.name()).isEqualTo(never ? 0 : 3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_template_lets_one_members_invitations_let_in_two_hundred_and_the_sample_any_number(Template template) {
        var found = found("Garden", "en", "UTC", "Ada", "ada@example.org", template);
        slice.when(found)
                .expectEventsSatisfying(events -> assertThat(newcomers(events)).isEqualTo(200));
        var sample = new FoundCommunity(
                found.name(),
                found.language(),
                found.timeZone(),
                found.founder(),
                found.founderName(),
                found.founderEmail(),
                template,
                found.pace(),
                found.waiting(),
                found.lastResort(),
                found.challenge(),
                found.visibility(),
                found.publicLog(),
                true);
        slice.when(sample)
                .expectEventsSatisfying(events -> assertThat(newcomers(events)).isNull());
    }

    private static @Nullable Integer newcomers(List<Event> events) {
        return ((CharterAdopted) events.get(1)).charter().newcomers();
    }

    private FoundCommunity named(String name) {
        return found(name, "en", "UTC", "Ada", "ada@example.org", Template.MAJORITY);
    }

    private static FoundCommunity founder(String name, String email) {
        return found("Garden", "en", "UTC", name, email, Template.MAJORITY);
    }

    private static FoundCommunity found(
            String name, String language, String timeZone, String founder, String email, Template template) {
        return new FoundCommunity(
                name,
                language,
                timeZone,
                ADA,
                founder,
                email,
                template,
                Pace.WEEK,
                Waiting.NONE,
                LastResort.LAPSE,
                ChallengeWindow.NONE,
                Visibility.OPEN,
                false,
                false);
    }

    @Test
    void a_founder_may_open_the_log_to_everybody() {
        var found = founder("Ada", "ada@example.org");
        var open = new FoundCommunity(
                found.name(),
                found.language(),
                found.timeZone(),
                found.founder(),
                found.founderName(),
                found.founderEmail(),
                found.template(),
                found.pace(),
                found.waiting(),
                found.lastResort(),
                found.challenge(),
                found.visibility(),
                true,
                false);
        slice.when(open)
                .expectEventsSatisfying(events -> assertThat(events.getLast()).isEqualTo(new LogMadePublic()));
    }

    @Test
    void a_founder_may_have_the_ballots_of_every_kind_of_decision_hidden_until_the_close() {
        var found = founder("Ada", "ada@example.org");
        var hidden = new FoundCommunity(
                found.name(),
                found.language(),
                found.timeZone(),
                found.founder(),
                found.founderName(),
                found.founderEmail(),
                found.template(),
                found.pace(),
                found.waiting(),
                found.lastResort(),
                found.challenge(),
                Visibility.HIDDEN,
                false,
                false);
        slice.when(hidden)
                .expectEventsSatisfying(events -> assertThat(((CharterAdopted) events.get(1))
                                .charter()
                                .procedures()
                                .values())
                        .allMatch(procedure -> procedure.conduct().visibility() == Visibility.HIDDEN));
    }
}
