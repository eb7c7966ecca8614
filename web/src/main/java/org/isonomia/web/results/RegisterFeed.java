package org.isonomia.web.results;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.isonomia.query.results.register.Decision;
import org.isonomia.web.page.Page;
import org.isonomia.web.polls.PollWords;

/**
 * The register as a feed (RFC 4287). An entry keeps its id for good, wherever the community moves. It holds the title of what
 * was decided, which is public and stays, and figures, but nobody's name: what a reader has fetched can be erased by nobody.
 *
 * @param link to a path
 */
record RegisterFeed(Page page, UnaryOperator<String> link) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    String of(List<Decision> decisions) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            feed(xml, decisions);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text takes every character that is written into it", e);
        }
        return text.toString();
    }

    private void feed(XMLStreamWriter xml, List<Decision> decisions) throws XMLStreamException {
        String community = page.community().map(one -> one.name()).orElse("");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", page.locale().toLanguageTag());
        element(
                xml,
                "id",
                id("register " + page.community().map(one -> one.founded().at() + " " + one.name())));
        element(xml, "title", page.t("register.of", "community", community));
        element(xml, "updated", updated(decisions).toString());
        link(xml, "self", "application/atom+xml", "/api/register.atom");
        link(xml, "alternate", "text/html", "/decisions?stage=decided");
        xml.writeStartElement("author");
        element(xml, "name", community);
        xml.writeEndElement();
        for (Decision decision : decisions) entry(xml, decision);
        xml.writeEndElement();
    }

    private void entry(XMLStreamWriter xml, Decision decision) throws XMLStreamException {
        var poll = decision.poll();
        xml.writeStartElement("entry");
        element(xml, "id", id("poll " + poll.id().value()));
        element(xml, "title", PollWords.title(page, poll));
        element(xml, "updated", decision.decidedAt().toString());
        element(xml, "published", decision.decidedAt().toString());
        link(xml, "alternate", "text/html", "/decisions/" + poll.id().value());
        element(xml, "summary", summary(decision));
        xml.writeEndElement();
    }

    private String summary(Decision decision) {
        var poll = decision.poll();
        return page.t(
                "register.summary",
                "outcome",
                PollWords.outcome(page, poll),
                "voted",
                poll.voted(),
                "roll",
                poll.roll());
    }

    /** When the newest was decided; of none, the beginning of time. */
    private static Instant updated(List<Decision> decisions) {
        return decisions.stream()
                .map(Decision::decidedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static String id(String of) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("isonomia " + of).getBytes(UTF_8));
    }

    private void link(XMLStreamWriter xml, String rel, String type, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", link.apply(path));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(readable(text));
        xml.writeEndElement();
    }

    /** XML has no way to write what is left out here. */
    static String readable(String text) {
        return text.codePoints()
                .filter(letter -> letter >= ' ' && !(letter >= 0xD800 && letter <= 0xDFFF) && letter < 0xFFFE
                        || letter > 0xFFFF
                        || letter == '\t'
                        || letter == '\n')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
