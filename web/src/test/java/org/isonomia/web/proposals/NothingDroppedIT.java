package org.isonomia.web.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is filled in and not chosen is an error that says so. */
class NothingDroppedIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @ParameterizedTest
    @CsvSource({
        "none,roleName,Curator",
        "none,rolePurpose,Our texts",
        "none,roleSeats,2",
        "none,assignee,ada",
        "none,memberClass,Elders",
        "none,removed,ada",
        "none,newCircleName,The garden",
        "none,newCirclePurpose,Grows",
        "none,erase,true",
        "define-role,removed,ada",
        "remove-member,auditorName,Eve",
        "'',secretDigest,00",
        "publish-log,roleDomains,The handbook"
    })
    void anEffectFilledInUnderAnotherChoiceIsAnErrorAndIsShownThere(String chosen, String field, String value) {
        var reply =
                instance.founder().submit("/proposals", "title", "T", "text", "Words", "effect", chosen, field, value);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body())
                .contains("This is filled in, but what it belongs to is not chosen", "href=\"#f-" + field + "\"", value)
                .containsPattern("class=\"[a-z ]*wrong");
        assertThat(instance.founder().get("/api/proposals").json().at("/items")).isEmpty();
    }

    @Test
    void anEffectNobodyKnowsIsNoEffectLeftOut() {
        var reply = instance.founder().submit("/proposals", "title", "T", "text", "Words", "effect", "seize-power");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("Choose one of these");
    }

    @ParameterizedTest
    @CsvSource({
        "yes-no/1,options,Tea",
        "'',options,Tea",
        "consent/1,options,Tea",
        "yes-no/1,seats,2",
        "consent/1,settings,least = 1"
    })
    void optionsUnderARuleWithAnswersOfItsOwnAreAnError(String rule, String field, String value) {
        instance.founder().get("/");
        var reply = instance.founder().submit("/polls", "question", "Tea?", "rule", rule, field, value);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("href=\"#f-" + field + "\"", value);
        assertThat(instance.founder().get("/api/polls").json().at("/items")).isEmpty();
    }

    @Test
    void theApiDropsNoOptionsEither() {
        var reply = instance.founder()
                .post("/api/polls", "{\"question\":\"Tea?\",\"options\":[{\"title\":\"A\"},{\"title\":\"B\"}]}");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("type")).isEqualTo("/problems/form/options-not-asked-for");
    }
}
