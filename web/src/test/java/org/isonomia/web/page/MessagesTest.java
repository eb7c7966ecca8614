package org.isonomia.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
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

    @Test
    void anyNumberInASentenceHasItsSingular() {
        assertThat(messages.say(Locale.ENGLISH, "role.held", "held", 1, "seats", 1))
                .isEqualTo("1 of 1 seat held");
        assertThat(messages.say(Locale.ENGLISH, "role.held", "held", 1, "seats", 2))
                .isEqualTo("1 of 2 seats held");
        assertThat(messages.say(Locale.ENGLISH, "poll.voted", "voted", 1, "roll", 3))
                .isEqualTo("1 of 3 has voted");
        assertThat(messages.say(Locale.ENGLISH, "poll.roll.all", "count", 1)).startsWith("One member is on the roll");
    }

    @Test
    void aNumberIsSaidAsItsLanguageGroupsIt() {
        assertThat(messages.say(Locale.ENGLISH, "poll.voted", "voted", 2_871, "roll", 3_073))
                .isEqualTo("2,871 of 3,073 have voted");
    }

    @Test
    void noneIsSaidInWords() {
        assertThat(messages.say(Locale.ENGLISH, "threads.comments", "count", 0)).isEqualTo("No comments");
    }

    @Test
    void whatCountsThingsMayComeAsTextAsInARefusal() {
        assertThat(messages.say(Locale.ENGLISH, "time.ago.days", Map.of("count", "1")))
                .isEqualTo("a day ago");
    }

    @Test
    void sentencesAreFoundOnAThreadWhoseClassLoaderKnowsNothing() throws InterruptedException {
        var said = new AtomicReference<>("");
        var thread = new Thread(() -> said.set(new Messages().say(Locale.ITALIAN, "list.more")));
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        thread.start();
        thread.join();
        assertThat(said.get()).isEqualTo("Show more");
    }

    @Test
    void whatFallsBackToEnglishIsIsolatedWhereTheLanguageIsWrittenFromRightToLeftAndNowhereElse() {
        var arabic = Locale.of("ar");
        String key = "receipts.none";
        assertThat(messages.isWhole(arabic)).isFalse();
        assertThat(messages.say(arabic, key)).isEqualTo("\u2066" + messages.say(Locale.ENGLISH, key) + "\u2069");
        assertThat(messages.say(arabic, "home.nothing")).doesNotContain("\u2066", "\u2069");
        assertThat(messages.say(Locale.ITALIAN, key)).isEqualTo(messages.say(Locale.ENGLISH, key));
        assertThat(messages.say(Locale.GERMAN, key)).doesNotContain("\u2066");
    }

    @Test
    void aLanguageWithoutSentencesIsSpokenInEnglishAndOneWithThemAsItIs() {
        assertThat(messages.spoken(Locale.ITALIAN)).isEqualTo(Locale.ENGLISH);
        assertThat(messages.spoken(Locale.GERMAN)).isEqualTo(Locale.GERMAN);
        assertThat(messages.spoken(Locale.UK)).isEqualTo(Locale.UK);
        assertThat(messages.say(Locale.forLanguageTag("tlh"), "list.more")).isEqualTo("Show more");
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
