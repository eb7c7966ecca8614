package org.isonomia.web.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.made;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.isonomia.command.Answer;
import org.isonomia.command.Commands;
import org.isonomia.command.Origin;
import org.isonomia.command.membership.joinbyinvitation.JoinByInvitation;
import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.query.Views;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One person, one name, one address, whatever it is typed with. */
class NamesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @ParameterizedTest
    @CsvSource({
        "A\u0501a,looks like this one",
        "\u0410da,looks like this one",
        "ADA,looks like this one",
        "\uff21\uff44\uff41,looks like this one",
        "Z\u200boe,U+200B",
        "\u202eeoZ,U+202E",
        "Zoe\u3164,U+3164",
        "'Ada\nLovelace',on one line",
        "Is\u043enomia,Choose another name",
        "Former member,Choose another name",
        "Ada (@ada),Leave the @ out"
    })
    void aNameThatPassesForAnotherIsRefusedWithWhatToDo(String name, String sentence) {
        String path = instance.invitation(1);
        var reply = instance.browser()
                .submit(path, "name", name, "email", "like@example.org", "password", TestInstance.PASSWORD);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains(sentence, "href=\"#f-name\"");
        var another = instance.browser()
                .submit(
                        path,
                        "name",
                        "Mi " + UUID.randomUUID(),
                        "email",
                        "like" + UUID.randomUUID() + "@example.org",
                        "password",
                        TestInstance.PASSWORD);
        assertThat(another.status()).as("nothing keeps the invitation").isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@EXAMPLE.org", "\uff41da@example.org", "\u0430da@example.org", "ada@ex\u0430mple.org"})
    void anAddressThatDiffersByNothingOneSeesIsTheSame(String email) {
        var reply = instance.browser()
                .submit(
                        instance.invitation(1),
                        "name",
                        "Somebody else",
                        "email",
                        email,
                        "password",
                        TestInstance.PASSWORD);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("A member has this e-mail address");
    }

    @Test
    void oneSignsInHoweverTheAddressIsTyped() {
        join("J\u00fcrgen", "j\u00fcrgen@B\u00fccher.example");
        for (String typed : List.of(
                "J\u00dcRGEN@b\u00fccher.example",
                "ju\u0308rgen@xn--bcher-kva.example",
                " j\u00fcrgen@b\u00fccher\u3002example ",
                "j\u00fcr\u200bgen@b\u00fccher.example")) {
            var browser = instance.browser();
            var reply = browser.submit("/sign-in", "email", typed, "password", TestInstance.PASSWORD);
            assertThat(reply.status()).as(typed).isEqualTo(303);
        }
    }

    @Test
    void ofTwoWhoJoinAtOnceUnderNamesThatLookAlikeOneDoes() throws Exception {
        var names = List.of("Olga", "\u041elga", "\u039flga", "OLGA", "\uff2flga", "olga");
        var paths = names.stream().map(name -> instance.invitation(1)).toList();
        try (var threads = Executors.newFixedThreadPool(names.size())) {
            var replies = IntStream.range(0, names.size())
                    .mapToObj(i -> threads.submit(() -> instance.browser()
                            .submit(
                                    paths.get(i),
                                    "name",
                                    names.get(i),
                                    "email",
                                    "olga" + i + "@example.org",
                                    "password",
                                    TestInstance.PASSWORD)))
                    .toList();
            int joined = 0;
            for (var reply : replies) if (reply.get().status() == 303) joined++;
            assertThat(joined).isEqualTo(1);
        }
    }

    @Test
    void theNameOfWhoLeftIsFreeAndBothAreShownWithTheirHandles() {
        var first = join("Nora", "nora@example.org");
        String id = first.get("/api/me").text("/person/id");
        assertThat(instance.browser()
                        .submit(
                                instance.invitation(1),
                                "name",
                                "nora",
                                "email",
                                "n2@example.org",
                                "password",
                                TestInstance.PASSWORD)
                        .status())
                .isEqualTo(422);
        first.see(first.post("/api/me/leave", "{}"));
        var second = join("N\u043era", "nora2@example.org");
        var me = second.get("/api/me");
        assertThat(me.text("/person/handle")).endsWith("-2");
        assertThat(me.json().at("/person/alike").asBoolean()).isTrue();
        var page = second.get("/members/" + id).body();
        assertThat(page).contains("Not to be taken for", "@<bdi>nora</bdi>", "-2</bdi>");
    }

    @Test
    void whomAPollConcernsIsSaidByNameHandleAndLink() {
        var maria = join("Maria", "maria@example.org");
        String id = maria.get("/api/me").text("/person/id");
        var ada = instance.founder();
        String proposal = made(ada, ada.post("/api/proposals", """
                {"title":"House rules","text":"So be it.","effects":[{"effect":"remove-member","member":"%s"}]}""".formatted(id)));
        var ben = join("Ben", "ben@example.org");
        ada.see(ada.post(proposal + "/freeze", "{\"version\":1}"));
        ben.see(ben.post(proposal + "/support", "{\"version\":1}"));
        instance.clock().advance(Duration.ofDays(3));
        String poll = made(ada, ada.post(proposal + "/poll", "{}"));
        assertThat(ada.page(poll.replace("/api", "")).body().replaceAll("\\s+", " "))
                .contains(
                        "Remove <a href=\"/members/" + id
                                + "\"><bdi class=\"person\">Maria</bdi> <span class=\"soft\">(@<bdi>maria</bdi>)</span></a> from the community");
        assertThat(ada.get("/members/" + id).body()).contains("<code>" + id + "</code>");
    }

    /** As it was before names were held against each other: straight to the log. */
    @Test
    void whoLookedAlikeBeforeTheRuleGoOnToldApartByTheirHandles() {
        var names = List.of("Vera", "V\u0435ra", "VERA", "Ver\u0430", "vera");
        var ids = names.stream().map(NamesIT::admit).toList();
        var founder = instance.founder();
        await().atMost(PATIENCE)
                .until(() -> founder.get("/api/members/" + ids.getLast()).status() == 200);
        var handles = ids.stream()
                .map(id -> founder.get("/api/members/" + id).text("/person/handle"))
                .toList();
        assertThat(handles).doesNotHaveDuplicates().allMatch(handle -> handle.matches("v.r.(-[2-5])?"));
        assertThat(founder.get("/members").body()).contains("(@<bdi>" + handles.get(1) + "</bdi>)");
        await().atMost(PATIENCE).until(() -> kept(ids.getFirst()) && kept(ids.getLast()));
        assertThat(tryToJoin("V\u0435r\u0430").body()).contains("looks like this one");
    }

    private static boolean kept(String member) {
        return instance.bean(JdbcClient.class)
                .sql("select exists (select from web.name_key where member = ?)")
                .param(member)
                .query(Boolean.class)
                .single();
    }

    private static Reply tryToJoin(String name) {
        return instance.browser()
                .submit(
                        instance.invitation(1),
                        "name",
                        name,
                        "email",
                        UUID.randomUUID() + "@example.org",
                        "password",
                        TestInstance.PASSWORD);
    }

    private static String admit(String name) {
        String[] link = instance.invitation(1).split("/");
        var member = new MemberId("m_" + UUID.randomUUID());
        var command = new JoinByInvitation(
                new InvitationId(link[2]),
                instance.bean(Views.class)
                        .invitations()
                        .invitation(new InvitationId(link[2]))
                        .orElseThrow()
                        .inviter()
                        .id(),
                InvitationLinks.digest(link[3]),
                member,
                name,
                UUID.randomUUID() + "@example.org");
        var origin =
                new Origin(UUID.randomUUID(), member, null, instance.clock().instant());
        assertThat(instance.bean(Commands.class).send(command, origin).join()).isInstanceOf(Answer.Accepted.class);
        return member.value();
    }

    private static Browser join(String name, String email) {
        String[] link = instance.invitation(1).split("/");
        var browser = instance.browser();
        made(browser, browser.post("/api/invitations/" + link[2] + "/members", """
                {"secret":"%s","name":"%s","email":"%s","password":"%s"}""".formatted(
                        link[3], name, email, TestInstance.PASSWORD)));
        return browser;
    }
}
