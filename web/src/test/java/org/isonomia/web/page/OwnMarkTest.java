package org.isonomia.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isonomia.web.instance.InstanceHome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** What may be the mark of a community. */
@Isolated("an instance that starts meanwhile takes what listens to the log away")
class OwnMarkTest {
    private static final String MARK = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    private final Logger log = (Logger) LoggerFactory.getLogger(OwnMark.class);
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

    @TempDir
    Path home;

    @BeforeEach
    void listen() {
        heard.start();
        log.addAppender(heard);
    }

    @AfterEach
    void listenNoMore() {
        log.detachAppender(heard);
    }

    @Test
    void an_svg_of_at_most_64_kib_is_taken_as_it_is_and_none_at_all_is_no_fault() throws IOException {
        assertThat(new OwnMark(InstanceHome.open(home)).address()).isEmpty();
        String largest = MARK + " ".repeat(OwnMark.LARGEST - MARK.length());
        assertThat(mark(largest).picture())
                .hasValueSatisfying(bytes -> assertThat(bytes).asString(UTF_8).isEqualTo(largest));
        assertThat(heard.list).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|it is not XML",
                "no picture|it is not XML",
                "<svg xmlns=\"http://www.w3.org/2000/svg\">|it is not XML",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>|its root is not an svg element",
                "<svg/>|its root is not an svg element",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&x;</svg>|it is not XML without a document type",
                "LARGE|it is larger than 65536 bytes"
            })
    void what_is_no_svg_is_left_out_and_the_log_says_why(String text, String why) throws IOException {
        var mark = mark(text.equals("LARGE") ? MARK + " ".repeat(OwnMark.LARGEST) : text);
        assertThat(mark.picture()).isEmpty();
        assertThat(mark.address()).isEmpty();
        assertThat(heard.list)
                .singleElement()
                .satisfies(line -> assertThat(line.getFormattedMessage())
                        .contains("mark.svg is not shown: " + why)
                        .contains("start again"));
    }

    private OwnMark mark(String text) throws IOException {
        Files.write(home.resolve(OwnMark.FILE), text.getBytes(UTF_8));
        return new OwnMark(InstanceHome.open(home));
    }
}
