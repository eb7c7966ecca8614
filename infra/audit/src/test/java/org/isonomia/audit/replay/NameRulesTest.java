package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.replay.Mutations.rewrite;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Export;
import org.isonomia.audit.history.HonestHistory;
import org.isonomia.events.RoleId;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One breach of each rule of public names; the breach is named. */
class NameRulesTest {
    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("a question turned round", Kind.NAME_UNREADABLE, rewrite(QuestionRaised.class, e -> asked(e))),
                breach("a title with a zero-width space", Kind.NAME_UNREADABLE, titled(t -> "A\u200b" + t)),
                breach("a title of two lines", Kind.NAME_UNREADABLE, titled(t -> t + "\nand more")),
                breach("a revised title", Kind.NAME_UNREADABLE, revised("About \u2067role", "Content curator")),
                breach("a role", Kind.NAME_UNREADABLE, revised("About role", "Content\u00ad curator")),
                breach("a role like another", Kind.NAME_NOT_ALONE, secondRole("CONTENT\u00a0curator")),
                breach("a rival like another", Kind.NAME_NOT_ALONE, NameRulesTest::rivalsAlike),
                breach("an option", Kind.NAME_UNREADABLE, option("N\u034fo")),
                breach("an option like another", Kind.NAME_NOT_ALONE, option("\uff59\uff45\uff53")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_breach_of_a_rule_is_named(String what, Kind kind, Consumer<Tampering> breach) {
        var log = new Tampering();
        breach.accept(log);
        assertThat(log.clever().disagreements()).extracting(Disagreement::kind).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0dc1\u0dca\u200d\u0dbb\u0dd3",
                "\u0646\u0639\u0645\u062a\u200c\u0627\u0644\u0644\u0647",
                "Sun \u2600\ufe0f",
                "1\ufe0f\u20e3",
                "\ud83d\udc69\ud83c\udffd\u200d\ud83c\udf3e",
                "\u738b\u5c0f\u660e \u05d0\u05d1 <b>"
            })
    void what_a_script_or_an_emoji_needs_is_no_breach(String name) {
        var log = new Tampering();
        option(name).accept(log);
        assertThat(log.clever().disagreements())
                .extracting(Disagreement::kind)
                .doesNotContain(Kind.NAME_UNREADABLE, Kind.NAME_NOT_ALONE);
    }

    @Test
    void a_log_from_before_the_rule_keeps_its_names() {
        var log = new Tampering();
        rivalsAlike(log);
        option("N\u200bo").accept(log);
        assertThat(names(Export.replay(log.drafts))).hasSizeGreaterThan(1);
        assertThat(names(Export.replayAdmittedBefore(log.drafts, log.drafts.size())))
                .isEmpty();
    }

    @Test
    void an_old_log_follows_the_rule_from_the_first_admission_held_against_it() {
        var log = new Tampering(HonestHistory.everything());
        int last = log.drafts.size() - 1;
        while (!(log.drafts.get(last).event() instanceof MemberAdmitted)) last--;
        option("N\u200bo").accept(log);
        assertThat(names(Export.replayAdmittedBefore(log.drafts, last))).isNotEmpty();
    }

    private static List<Kind> names(Report report) {
        return report.disagreements().stream()
                .map(Disagreement::kind)
                .filter(kind -> kind == Kind.NAME_UNREADABLE || kind == Kind.NAME_NOT_ALONE)
                .toList();
    }

    private static QuestionRaised asked(QuestionRaised e) {
        return new QuestionRaised(
                e.question(), e.raiser(), "\u202e" + e.title(), e.text(), e.thread(), e.raisedAt(), e.endsAt());
    }

    private static Consumer<Tampering> titled(UnaryOperator<String> change) {
        return rewrite(ProposalDrafted.class, e -> called(e, change.apply(e.title())));
    }

    private static ProposalDrafted called(ProposalDrafted e, String title) {
        return new ProposalDrafted(
                e.proposal(),
                e.proposer(),
                title,
                e.text(),
                e.effects(),
                e.thread(),
                e.question(),
                e.draftedAt(),
                e.lapsesAt());
    }

    private static Consumer<Tampering> revised(String title, String roleName) {
        return rewrite(
                ProposalRevised.class,
                e -> new ProposalRevised(
                        e.proposal(),
                        e.version(),
                        title,
                        e.text(),
                        List.of(role("r_curator", roleName)),
                        e.revisedAt()));
    }

    /** Drafted after the first was defined. */
    private static Consumer<Tampering> secondRole(String name) {
        return log -> {
            int defined = log.find(RoleDefined.class);
            int drafted = defined;
            while (!(log.drafts.get(drafted).event() instanceof ProposalDrafted)) drafted++;
            var e = (ProposalDrafted) log.drafts.get(drafted).event();
            log.change(
                    drafted,
                    new ProposalDrafted(
                            e.proposal(),
                            e.proposer(),
                            e.title(),
                            e.text(),
                            List.of(role("r_second", name)),
                            e.thread(),
                            e.question(),
                            e.draftedAt(),
                            e.lapsesAt()));
        };
    }

    private static Effect role(String id, String name) {
        return new DefineRole(new RoleId(id), name, "Keeps articles true", List.of(), List.of(), 1, 30);
    }

    private static void rivalsAlike(Tampering log) {
        int first = log.find(ProposalDrafted.class, e -> e.question() != null);
        var one = (ProposalDrafted) log.drafts.get(first).event();
        int second = log.find(
                ProposalDrafted.class,
                e -> one.question().equals(e.question()) && !e.proposal().equals(one.proposal()));
        var other = (ProposalDrafted) log.drafts.get(second).event();
        log.change(second, called(other, one.title().toUpperCase(java.util.Locale.ROOT) + " "));
    }

    /** The second option of the first advisory poll. */
    private static Consumer<Tampering> option(String title) {
        return log -> {
            int place = log.find(PollOpened.class, e -> !e.terms().matter().binding());
            var opened = (PollOpened) log.drafts.get(place).event();
            log.change(
                    place, new PollOpened(opened.poll(), Rivals.with(opened.terms(), options(opened.terms(), title))));
        };
    }

    private static List<PollOption> options(PollTerms terms, String title) {
        var options = new java.util.ArrayList<>(terms.rule().options());
        options.set(1, PollOption.of(options.get(1).id(), title));
        return options;
    }

    private static Arguments breach(String what, Kind kind, Consumer<Tampering> breach) {
        return Arguments.of(what, kind, breach);
    }
}
