package org.isonomia.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isonomia.command.Input;
import org.isonomia.command.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

class MessagesTest {
    private final Messages messages = new Messages();

    @Test
    void everyRefusalHasASentence() throws Exception {
        var codes = codes("org/isonomia/command", "org/isonomia/web");
        assertThat(codes).hasSizeGreaterThan(60);
        var missing = new TreeSet<String>();
        for (Refusal.Code code : codes)
            if (!messages.has(Locale.ENGLISH, Messages.key(code))) missing.add(Messages.key(code));
        assertThat(missing).isEmpty();
    }

    @Test
    void aSentenceTakesItsValuesByName() {
        var refusal = new Refusal(Input.Fault.TOO_LONG, "name", Map.of("longest", "80", "length", "81"));
        assertThat(messages.say(Locale.ENGLISH, refusal)).isEqualTo("Shorten this to 80 characters; it has 81.");
    }

    @Test
    void aValueThatLooksLikeANameIsNotReplacedAgain() {
        assertThat(messages.say(Locale.ENGLISH, "join.title", "community", "{inviter} $1"))
                .isEqualTo("Join {inviter} $1");
    }

    @Test
    void oneIsSaidInTheSingular() {
        assertThat(messages.say(Locale.ENGLISH, "time.ago.days", "count", 1)).isEqualTo("a day ago");
        assertThat(messages.say(Locale.ENGLISH, "time.ago.days", "count", 2)).isEqualTo("2 days ago");
    }

    private static List<Refusal.Code> codes(String... folders) throws IOException, ClassNotFoundException {
        var resolver = new PathMatchingResourcePatternResolver();
        var readers = new SimpleMetadataReaderFactory(resolver);
        Stream<Refusal.Code> codes = Stream.of();
        for (String folder : folders)
            for (var resource : resolver.getResources("classpath*:" + folder + "/**/*.class")) {
                var metadata = readers.getMetadataReader(resource).getClassMetadata();
                if (!Arrays.asList(metadata.getInterfaceNames()).contains(Refusal.Code.class.getName())) continue;
                Object[] constants = Class.forName(metadata.getClassName()).getEnumConstants();
                codes = Stream.concat(codes, Arrays.stream(constants).map(Refusal.Code.class::cast));
            }
        return codes.toList();
    }
}
