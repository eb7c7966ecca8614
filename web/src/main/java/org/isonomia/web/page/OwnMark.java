package org.isonomia.web.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.isonomia.events.Digests;
import org.isonomia.web.instance.InstanceHome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The mark that an operator gave the community: {@code mark.svg} in the home of the instance, read when it starts. It is a
 * picture from outside and never becomes part of a page. One that is no SVG is left out, with a line in the log.
 */
@Component
public final class OwnMark {
    static final String FILE = "mark.svg";

    /** In bytes; every page shows it. */
    static final int LARGEST = 64 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(OwnMark.class);
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final Optional<byte[]> picture;
    private final Optional<String> address;

    OwnMark(InstanceHome home) {
        Path file = home.file(FILE);
        picture = Files.exists(file) ? read(file) : Optional.empty();
        address =
                picture.map(bytes -> "/" + FILE + "?v=" + Digests.sha256(bytes).substring(0, 12));
    }

    /** Empty where the community has none of its own. */
    Optional<byte[]> picture() {
        return picture;
    }

    /** Changes with the picture, so browsers may keep it for ever. */
    public Optional<String> address() {
        return address;
    }

    private static Optional<byte[]> read(Path file) {
        try {
            if (Files.size(file) > LARGEST) return refused(file, "it is larger than " + LARGEST + " bytes");
            byte[] bytes = Files.readAllBytes(file);
            return isSvg(bytes) ? Optional.of(bytes) : refused(file, "its root is not an svg element of " + SVG);
        } catch (SAXException e) {
            return refused(file, "it is not XML without a document type: " + e.getMessage());
        } catch (IOException e) {
            return refused(file, "it cannot be read: " + e.getMessage());
        }
    }

    private static Optional<byte[]> refused(Path file, String why) {
        LOG.warn(
                "The mark {} is not shown: {}. Put an SVG there, without a document type, and start again.", file, why);
        return Optional.empty();
    }

    /** Nothing outside of the file is read: a document type is refused, and with it every entity. */
    private static boolean isSvg(byte[] bytes) throws SAXException, IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new Strict());
            var root = parser.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
            return SVG.equals(root.getNamespaceURI()) && "svg".equals(root.getLocalName());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform can refuse document types", e);
        }
    }

    /** Says nothing on the console by itself. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXParseException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
        }
    }
}
