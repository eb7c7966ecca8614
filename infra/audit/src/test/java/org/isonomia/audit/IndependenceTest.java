package org.isonomia.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isonomia.events.Event;
import org.junit.jupiter.api.Test;

/**
 * The replay shares facts, ids, the codec and the methods of counting with the server, and no rule of deciding: of what
 * entries hold it reads the fields, and what follows from them it says in code of its own.
 */
class IndependenceTest {
    /** Wholly: how entries are read and written, how ballots are counted, exact numbers, the table of look-alikes. */
    private static final List<String> SHARED = List.of(
            "org.isonomia.events.codec",
            "org.isonomia.events.catalogue",
            "org.isonomia.rules",
            "org.isonomia.rules.counting",
            "org.isonomia.rules.exact",
            "org.isonomia.rules.names");

    /** Of the rules: records that entries hold, read and made, never asked. */
    private static final Set<String> DATA = Set.of(
            "org.isonomia.rules.forecast.Evidence",
            "org.isonomia.rules.forecast.Forecast",
            "org.isonomia.rules.forecast.Precondition",
            "org.isonomia.rules.quorum.Fraction",
            "org.isonomia.rules.quorum.Quorum",
            "org.isonomia.rules.quorum.Threshold",
            "org.isonomia.rules.roll.Roll",
            "org.isonomia.rules.sortition.LotOf",
            "org.isonomia.rules.yesno.Result",
            "org.isonomia.rules.yesno.Tally",
            "org.isonomia.rules.yesno.Tick");

    private static final String DECIDING = "org.isonomia.deciding.";

    /** Of records: copies, forms of entries, whether an id is this one, and what a method of counting is given. */
    private static final Set<String> HELPERS = Set.of(
            "PollTerms.settledBy",
            "PollTerms.foreseeing",
            "PollRule.contest",
            "PollRule.is",
            "PollRule.option",
            "OpenedBallot.opens",
            "OpenedBallot.parts");

    @Test
    void what_the_replay_makes_of_a_log_follows_from_no_rule_of_the_server() {
        var own = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages(
                        "org.isonomia.audit.fold",
                        "org.isonomia.audit.deciding",
                        "org.isonomia.audit.effects",
                        "org.isonomia.audit.names",
                        "org.isonomia.audit.replay",
                        "org.isonomia.audit.explain");
        assertThat(own).hasSizeGreaterThan(60);
        assertThat(shared(own)).isEmpty();
    }

    @Test
    void a_planted_rule_of_the_server_is_caught() throws ClassNotFoundException {
        var planted = new ClassFileImporter()
                .importClasses(Class.forName("org.isonomia.audit.planted.DecidesAsTheServerDoes"));
        assertThat(shared(planted))
                .containsExactly(
                        "DecidesAsTheServerDoes asks Deciding.floor",
                        "DecidesAsTheServerDoes asks PollTerms.needed",
                        "DecidesAsTheServerDoes knows org.isonomia.deciding.Deciding");
    }

    @Test
    void a_planted_question_to_an_effect_is_caught() throws ClassNotFoundException {
        var planted = new ClassFileImporter()
                .importClasses(Class.forName("org.isonomia.audit.planted.JudgesEffectsAsTheServerDoes"));
        assertThat(shared(planted))
                .containsExactly(
                        "JudgesEffectsAsTheServerDoes asks AppointMember.kind",
                        "JudgesEffectsAsTheServerDoes asks AppointMember.touches",
                        "JudgesEffectsAsTheServerDoes asks Effect.concerned",
                        "JudgesEffectsAsTheServerDoes asks Effect.irreversible",
                        "JudgesEffectsAsTheServerDoes asks Effect.kindOf");
    }

    private static Set<String> shared(JavaClasses classes) {
        var shared = new TreeSet<String>();
        for (JavaClass from : classes) {
            from.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(to -> !mayKnow(to))
                    .forEach(to -> shared.add(from.getSimpleName() + " knows " + to.getName()));
            from.getAccessesFromSelf().stream()
                    .filter(access -> !mayAsk(access.getTargetOwner(), access.getName()))
                    .forEach(access -> shared.add(from.getSimpleName() + " asks "
                            + access.getTargetOwner().getSimpleName() + "." + access.getName()));
        }
        return shared;
    }

    private static boolean mayKnow(JavaClass to) {
        String name = to.getName();
        return !name.startsWith(DECIDING) && !name.startsWith("org.isonomia.rules.") || isShared(to) || isData(name);
    }

    private static boolean isShared(JavaClass to) {
        return SHARED.stream().anyMatch(to.getPackageName()::equals);
    }

    private static boolean isData(String name) {
        return DATA.stream().anyMatch(data -> name.equals(data) || name.startsWith(data + "$"));
    }

    /** Ids, digests and the catalogue of the contract; of everything else in it constructors, fields and enum values. */
    private static boolean mayAsk(JavaClass owner, String member) {
        String name = owner.getName();
        boolean ours = Stream.of("org.isonomia.events.", "org.isonomia.rules.", DECIDING)
                .anyMatch(name::startsWith);
        if (!ours || isShared(owner) || owner.getPackageName().equals("org.isonomia.events")) return true;
        if (HELPERS.contains(owner.getSimpleName() + "." + member)) return true;
        return isPlain(owner.reflect(), member);
    }

    private static boolean isPlain(Class<?> type, String member) {
        if (Set.of("<init>", "equals", "hashCode", "toString").contains(member)) return true;
        if (type.isEnum()) return true;
        if (type.isRecord())
            return Arrays.stream(type.getRecordComponents())
                    .anyMatch(component -> component.getName().equals(member));
        return Event.class.isAssignableFrom(type) && isAbstract(type, member);
    }

    /** A field that all events of a family have, and no default that would say what follows from it. */
    private static boolean isAbstract(Class<?> type, String member) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(member))
                .allMatch(method -> java.lang.reflect.Modifier.isAbstract(method.getModifiers()));
    }
}
