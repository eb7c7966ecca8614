package org.isonomia.web.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvitationIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @ParameterizedTest
    @CsvSource({
        "expiresAt,'',Choose a date",
        "expiresAt,tomorrow,Choose a date",
        "expiresAt,2020-01-01,still ahead",
        "expiresAt,2999-01-01,within the next 90 days",
        "uses,many,Give a whole number",
        "uses,0,at least 1",
        "uses,201,at most 200",
        "uses,99999999999,Give a whole number"
    })
    void eachFieldSaysWhatIsWrongWithIt(String field, String value, String sentence) {
        String soon =
                instance.clock().instant().plus(Duration.ofDays(3)).toString().substring(0, 10);
        var reply = field.equals("uses")
                ? instance.founder().submit("/invitations", "expiresAt", soon, "uses", value)
                : instance.founder().submit("/invitations", "expiresAt", value, "uses", "1");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains(sentence, "href=\"#f-" + field + "\"");
    }

    @Test
    void theSameFormTwiceMakesOneInvitationAndAnotherContentIsRefused() {
        var founder = instance.founder();
        String key = UUID.randomUUID().toString();
        String soon =
                instance.clock().instant().plus(Duration.ofDays(3)).toString().substring(0, 10);
        var first = founder.submitAs(key, "/invitations", "expiresAt", soon, "uses", "7");
        var second = founder.submitAs(key, "/invitations", "expiresAt", soon, "uses", "7");
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(founder.follow(first).body()).contains("0 of 7 have joined", "/join/i_");
        var other = founder.submitAs(key, "/invitations", "expiresAt", soon, "uses", "8");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body()).contains("This was sent before with other content");
        assertThat(other.hidden("idempotencyKey")).isNotEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "name,'',Fill this in",
        "email,'',Fill this in",
        "email,nobody,Give an e-mail address",
        "email,ADA@example.org,A member has this e-mail address",
        "password,short,at least 12 characters"
    })
    void joiningSaysWhatIsWrongWithEachField(String field, String value, String sentence) {
        String path = instance.invitation(1);
        var reply = instance.browser()
                .submit(
                        path,
                        "name",
                        field.equals("name") ? value : "Bea",
                        "email",
                        field.equals("email") ? value : "bea@example.org",
                        "password",
                        field.equals("password") ? value : TestInstance.PASSWORD);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains(sentence, "href=\"#f-" + field + "\"");
    }

    @Test
    void theLastUseIsTheLast() {
        String path = instance.invitation(1);
        var joined = instance.browser()
                .submit(path, "name", "Carl", "email", "carl@example.org", "password", TestInstance.PASSWORD);
        assertThat(joined.status()).isEqualTo(303);
        var late = instance.browser()
                .submit(path, "name", "Dora", "email", "dora@example.org", "password", TestInstance.PASSWORD);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("As many have joined");
        var shown =
                instance.browser().get(path + "?at-least=" + joined.location().replaceAll("\\D+", ""));
        assertThat(shown.status()).isEqualTo(410);
        assertThat(shown.body()).contains("As many have joined");
        assertThat(instance.founder().get("/members").body()).contains("Carl").doesNotContain("Dora");
    }

    @Test
    void whoeverPromisesMorePlacesThanTheCharterLeavesThemIsToldHowManyAreLeft() {
        var host = instance.member("Hostess");
        assertThat(host.get("/charter").body()).contains("let in at most 200 people within a year");
        String open = instance.invitation(host, 190).split("/")[2];
        String soon = instance.clock().instant().plus(Duration.ofDays(7)).toString();
        var refused = host.submit("/invitations", "expiresAt", soon.substring(0, 10), "uses", "11");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("The limit: 200. Yours can still promise: 10.");
        var told = host.post("/api/invitations", "{\"expiresAt\":\"%s\",\"uses\":11}".formatted(soon));
        assertThat(told.text("type")).isEqualTo("/problems/membership/invitation-budget-spent");
        assertThat(told.body()).contains("Yours can still promise: 10.");
        assertThat(host.submit("/invitations/" + open + "/revoke", "confirmed", "yes")
                        .status())
                .isEqualTo(303);
        instance.invitation(host, 200);
    }

    @Test
    void aLinkThatWasTakenBackSaysSo() {
        String path = instance.invitation(5);
        String id = path.split("/")[2];
        var revoked = instance.founder().submit("/invitations/" + id + "/revoke", "confirmed", "yes");
        assertThat(instance.founder().follow(revoked).body()).contains("taken back");
        assertThat(instance.browser().get(path).body()).contains("This invitation was taken back");
        var reply = instance.browser()
                .submit(path, "name", "Emil", "email", "emil@example.org", "password", TestInstance.PASSWORD);
        assertThat(reply.body()).contains("This invitation was taken back");
    }

    @Test
    void aGuessedLinkIsUnknown() {
        String path = instance.invitation(5);
        String guessed = path.substring(0, path.length() - 1) + (path.endsWith("A") ? "B" : "A");
        assertThat(instance.browser().get(guessed).status()).isEqualTo(404);
        assertThat(instance.browser().get("/join/nonsense/nonsense").status()).isEqualTo(404);
        assertThat(instance.browser()
                        .submit(guessed, "name", "F", "email", "f@example.org", "password", TestInstance.PASSWORD)
                        .body())
                .contains("does not belong to an invitation");
    }

    @Test
    void whoLeftCanSignInAndReadTheirOwnDataAlone() {
        var member = instance.member("Gone");
        assertThat(member.submit("/me/leave").body()).contains("Leave the community?", "what has ended stays ended");
        var left = member.submit("/me/leave", "confirmed", "yes");
        assertThat(member.follow(left).body()).contains("You are no member of this community any more");
        var act = member.post(
                "/api/invitations",
                "{\"expiresAt\":\"" + instance.clock().instant().plus(Duration.ofDays(1)) + "\",\"uses\":1}");
        assertThat(act.status()).isEqualTo(403);
        assertThat(act.text("type")).isEqualTo("/problems/web/former");
        for (String path :
                List.of("/threads", "/members", "/api/members", "/api/history", "/entries/0", "/stream?topic=home"))
            assertThat(member.get(path).status()).as(path).isEqualTo(403);
        assertThat(instance.browser()
                        .submit("/sign-in", "email", "gone@example.org", "password", TestInstance.PASSWORD)
                        .status())
                .isEqualTo(303);
        assertThat(member.get("/api/me/data").status()).isEqualTo(200);
    }

    @Test
    void theInvitationsOfWhoLeftAdmitNobody() {
        var member = instance.member("Host");
        String path = instance.invitation(member, 1);
        assertThat(instance.browser().get(path).status()).isEqualTo(200);
        assertThat(member.submit("/me/leave", "confirmed", "yes").status()).isEqualTo(303);
        var reply = instance.browser()
                .submit(path, "name", "Guest", "email", "guest@example.org", "password", TestInstance.PASSWORD);
        assertThat(reply.body()).contains("Whoever sent this invitation is no member any more");
    }

    @Test
    void whoLeftComesBackByAnInvitationWithTheSameAddress() {
        var member = instance.member("Back");
        assertThat(member.submit("/me/leave", "confirmed", "yes").status()).isEqualTo(303);
        var again = instance.member("Back");
        assertThat(again.get("/members").body()).contains("Back");
        assertThat(again.post(
                                "/api/invitations",
                                "{\"expiresAt\":\"" + instance.clock().instant().plus(Duration.ofDays(1))
                                        + "\",\"uses\":1}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void anInvitationNobodyKnowsIsNotFound() {
        var founder = instance.founder();
        assertThat(founder.post("/api/invitations/i_unknown/revoke", "").status())
                .isEqualTo(404);
        assertThat(founder.get("/api/invitations/i_unknown").status()).isEqualTo(404);
        assertThat(founder.get("/api/invitations/not-an-id").status()).isEqualTo(404);
    }
}
