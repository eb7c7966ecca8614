package org.isonomia.web.results;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.frozen;
import static org.isonomia.web.testing.Members.vote;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Base64;
import javax.xml.parsers.DocumentBuilderFactory;
import org.isonomia.events.MemberId;
import org.isonomia.web.security.AuditTokens;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Document;

/** What was decided, as a feed and as a table, for whoever may read the log. */
class RegisterFilesIT {
    private static final String TITLE = "=Kites & <b>\\\"whales\\\"</b>";

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    private static Browser ada;

    @BeforeAll
    static void decided() {
        ada = instance.founder();
        String poll = new Members(instance).opened(ada, frozen(ada, TITLE));
        vote(ada, poll, "yes");
        instance.clock().advance(Duration.ofHours(2));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ada.get("/api/register").json().at("/items").size() == 1);
    }

    @Test
    void the_feed_has_an_entry_for_each_decision_with_an_id_that_stays_and_names_nobody() throws Exception {
        var reply = ada.get("/api/register.atom");
        assertThat(reply.type()).startsWith("application/atom+xml");
        var feed = parsed(reply);
        assertThat(text(feed, "title")).isEqualTo("Testers: what was decided");
        var entry = feed.getElementsByTagName("entry");
        assertThat(entry.getLength()).isEqualTo(1);
        var ids = feed.getElementsByTagName("id");
        assertThat(ids.item(1).getTextContent())
                .startsWith("urn:uuid:")
                .isNotEqualTo(ids.item(0).getTextContent());
        assertThat(parsed(ada.get("/api/register.atom"))
                        .getElementsByTagName("id")
                        .item(1)
                        .getTextContent())
                .isEqualTo(ids.item(1).getTextContent());
        assertThat(feed.getElementsByTagName("title").item(1).getTextContent()).isEqualTo("=Kites & <b>\"whales\"</b>");
        assertThat(text(feed, "summary")).isEqualTo("adopted. 1 of 1 voted.");
        assertThat(feed.getElementsByTagName("link")
                        .item(2)
                        .getAttributes()
                        .getNamedItem("href")
                        .getNodeValue())
                .startsWith(instance.url() + "/decisions/p_");
        assertThat(reply.body()).doesNotContain("Ada");
    }

    @Test
    void in_the_table_nothing_is_taken_for_a_formula() {
        var lines = ada.get("/api/register.csv").body().split("\r\n");
        assertThat(lines[0]).startsWith("decided,title,kind,outcome");
        assertThat(lines[1])
                .contains("\"'=Kites & <b>\"\"whales\"\"</b>\"", ",ADOPTED,", ",1,0,0,1,1,")
                .endsWith(instance.url()
                        + ada.get("/api/register").text("/items/0/poll/id").replaceFirst("^", "/decisions/"));
    }

    @Test
    void the_list_leads_to_both() {
        assertThat(ada.get("/decisions?stage=decided").body())
                .contains("rel=\"alternate\" type=\"application/atom+xml\"", "href=\"/api/register.csv\"");
    }

    @Test
    void a_program_reads_them_with_a_token_as_a_bearer_or_as_a_password_and_nobody_without() {
        var member = new MemberId(ada.get("/api/me").text("/person/id"));
        String token = instance.bean(AuditTokens.class).issue(member);
        String basic = Base64.getEncoder().encodeToString(("reader:" + token).getBytes(UTF_8));
        for (String file : new String[] {"/api/register.atom", "/api/register.csv"}) {
            for (String given : new String[] {"Bearer " + token, "Basic " + basic})
                assertThat(read(file, given, "*/*").body()).as(given).contains("Kites");
            for (String given : new String[] {
                "", "Bearer x", "Basic " + basic.substring(0, basic.length() - 8), "Basic %%%", "Basic"
            }) {
                var refused = read(file, given, "*/*");
                assertThat(refused.status()).isEqualTo(401);
                assertThat(refused.body()).doesNotContain("Kites");
            }
        }
        assertThat(read("/api/register.atom", "", "application/atom+xml")
                        .raw()
                        .headers()
                        .firstValue("WWW-Authenticate"))
                .hasValueSatisfying(asked -> assertThat(asked).startsWith("Basic"));
        assertThat(read("/api/register.atom", "", "text/html,*/*")
                        .raw()
                        .headers()
                        .firstValue("WWW-Authenticate"))
                .as("no browser asks people for a password")
                .isEmpty();
        assertThat(read("/api/decisions", "Basic " + basic, "*/*").status())
                .as("and nothing else")
                .isEqualTo(401);
    }

    @Test
    void letters_that_xml_has_not_are_left_out_of_it() {
        assertThat(RegisterFeed.readable("a\u0000\u0008b\uD83D\uDE00\uFFFE\td")).isEqualTo("ab\uD83D\uDE00\td");
    }

    private static Reply read(String file, String authorization, String accept) {
        var stranger = instance.browser();
        var request = stranger.request(file).header("Accept", accept);
        if (!authorization.isEmpty()) request.header("Authorization", authorization);
        return stranger.send(request.GET());
    }

    private static Document parsed(Reply reply) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(reply.body().getBytes(UTF_8)));
    }

    private static String text(Document feed, String element) {
        return feed.getElementsByTagName(element).item(0).getTextContent();
    }
}
