package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.CHARTER_NOT_OF_ITS_TEMPLATE;
import static org.isonomia.audit.fold.Disagreement.Kind.CHARTER_VERSION_OUT_OF_ORDER;
import static org.isonomia.audit.fold.Disagreement.Kind.CHARTER_WITHOUT_DECISION;
import static org.isonomia.audit.fold.Disagreement.Kind.FOUNDING_OUT_OF_ORDER;

import org.isonomia.audit.deciding.Templates;
import org.isonomia.audit.effects.Rulebook;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.CharterEvent;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.community.CharterEvent.ClauseAdded;
import org.isonomia.events.community.CharterEvent.ClauseAmended;
import org.isonomia.events.community.CharterEvent.ClauseRepealed;
import org.isonomia.events.community.CharterEvent.ProcedureAmended;
import org.isonomia.events.community.CharterEvent.ProcedureRatified;
import org.isonomia.events.community.CommunityEvent;
import org.isonomia.events.community.CommunityEvent.CommunityFounded;
import org.isonomia.events.community.HibernationEvent;
import org.isonomia.events.community.RatificationEvent;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.jspecify.annotations.Nullable;

/** The founding, which is the log's first act, and the charter in force. */
final class Community {
    /** Charters of earlier versions were founded with other templates, and the sample plays what it has. */
    private static final int OFFERED_SINCE = 3;

    private final Findings findings;
    private @Nullable CommunityFounded founded;
    private final Rulebook rules = new Rulebook();
    private int version;

    Community(Findings findings) {
        this.findings = findings;
    }

    void see(CommunityEvent event, Fact fact, Act act) {
        switch (event) {
            case CommunityFounded e -> founded(e, fact, act);
            case CharterEvent e -> changed(e, fact, act);
            case RatificationEvent ignored -> {}
            case HibernationEvent ignored -> {}
        }
    }

    /** Called with every fact: nothing stands before the founding. */
    void requireFounding(Fact fact) {
        if (fact.position() == 0 && !(fact.event() instanceof CommunityFounded))
            findings.add(
                    FOUNDING_OUT_OF_ORDER,
                    fact,
                    fact.recorded().name() + " stands first",
                    "a log begins with the founding of its community");
    }

    boolean founds(MemberId member, Act act) {
        return act.first() instanceof CommunityFounded first && first.founder().equals(member);
    }

    @Nullable
    Charter charter() {
        return rules.charter();
    }

    Rulebook rules() {
        return rules;
    }

    int charterVersion() {
        return version;
    }

    /** Whether it is the sample that comes with the program: its moments are told, many at once, and not a clock's. */
    boolean isPlayed() {
        var founding = founded;
        var charter = rules.charter();
        return founding != null && founding.sample() && charter != null && Templates.play(charter);
    }

    String name() {
        return founded == null ? "" : founded.name();
    }

    private void founded(CommunityFounded event, Fact fact, Act act) {
        if (founded != null || fact.position() != 0)
            findings.add(
                    FOUNDING_OUT_OF_ORDER,
                    fact,
                    "a community is founded",
                    "a community is founded once, by the first entry");
        boolean complete = act.events(CharterAdopted.class).findAny().isPresent()
                && act.events(MemberAdmitted.class)
                        .anyMatch(admitted -> admitted.member().equals(event.founder()));
        if (!complete)
            findings.add(
                    FOUNDING_OUT_OF_ORDER,
                    fact,
                    "a founding without a charter or without admitting " + event.founder(),
                    "founding adopts a charter and admits the founder in the same act");
        if (founded == null) founded = event;
    }

    private void changed(CharterEvent event, Fact fact, Act act) {
        if (event.version() != version + 1)
            findings.add(
                    CHARTER_VERSION_OUT_OF_ORDER,
                    fact,
                    "charter version " + event.version(),
                    "the next charter is version " + (version + 1));
        version = event.version();
        if (event instanceof CharterAdopted adopted) adopted(adopted, fact, act);
        else amended(event, fact, act);
    }

    private void adopted(CharterAdopted event, Fact fact, Act act) {
        if (!(act.first() instanceof CommunityFounded))
            findings.add(
                    CHARTER_WITHOUT_DECISION,
                    fact,
                    "charter version " + event.version() + " is adopted",
                    "no decision adopted it, and only the founding may do without");
        if (act.first() instanceof CommunityFounded first && fact.recorded().version() >= OFFERED_SINCE)
            offered(event.charter(), first, fact);
        if (!event.provisional())
            findings.add(CHARTER_NOT_OF_ITS_TEMPLATE, fact, "a charter that is in force for good", "it is provisional");
        rules.adopt(event.charter(), event.provisional());
    }

    private void amended(CharterEvent event, Fact fact, Act act) {
        if (!(act.first() instanceof EffectsEnacted))
            findings.add(
                    CHARTER_WITHOUT_DECISION, fact, event.toString(), "the same command enacts no adopted proposal");
        if (rules.charter() == null) return;
        switch (event) {
            case CharterAdopted e -> {}
            case ProcedureAmended e -> edition(e.edition(), rules.amend(e.of(), e.procedure()), fact);
            case ProcedureRatified e -> {
                if (!rules.isProvisional(e.of()))
                    outOfOrder(fact, e.of() + " is ratified", "a decision made it before this entry");
                edition(e.edition(), rules.ratify(e.of()), fact);
            }
            case ClauseAdded e -> {
                if (rules.knows(e.clause())) outOfOrder(fact, "clause " + e.clause() + " is added", "there was one");
                rules.write(e.clause(), e.title(), e.text());
            }
            case ClauseAmended e -> {
                if (!rules.stands(e.clause()))
                    outOfOrder(fact, "clause " + e.clause() + " is amended", "there is none");
                edition(e.edition(), rules.write(e.clause(), e.title(), e.text()), fact);
            }
            case ClauseRepealed e -> {
                if (!rules.stands(e.clause()))
                    outOfOrder(fact, "clause " + e.clause() + " is repealed", "there is none");
                rules.strike(e.clause());
            }
        }
    }

    private void edition(int recorded, int derived, Fact fact) {
        if (recorded != derived) outOfOrder(fact, "edition " + recorded, "the next is edition " + derived);
    }

    private void outOfOrder(Fact fact, String recorded, String derived) {
        findings.add(CHARTER_VERSION_OUT_OF_ORDER, fact, recorded, derived);
    }

    /** The sample plays what it has; what founders are offered is no sample's. */
    private void offered(Charter charter, CommunityFounded founding, Fact fact) {
        boolean offered = Templates.offer(charter);
        if (offered == founding.sample())
            findings.add(
                    CHARTER_NOT_OF_ITS_TEMPLATE,
                    fact,
                    charter.toString(),
                    offered
                            ? "the sample has no such charter"
                            : "nobody is offered such a charter of the template " + charter.template());
    }
}
