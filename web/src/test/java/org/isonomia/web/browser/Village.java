package org.isonomia.web.browser;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;

/** A small community with something on every page, and the addresses of its pages. */
final class Village {
    private static final String ROLE = "Content curator";

    private final TestInstance instance;
    private final Person visitor;
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final Browser ada;
    private final Browser ben;
    private final Browser cy;

    Village(TestInstance instance, Chromium chromium) {
        this.instance = instance;
        ada = instance.founder();
        ben = instance.member("Ben");
        cy = instance.member("Cornelia-Wilhelmina-Featherstonehaugh");
        var window = chromium.window(new NewContextOptions());
        visitor = new Person(instance.url(), window);
        ada.cookies()
                .forEach((name, value) -> window.addCookies(List.of(new Cookie(name, value).setUrl(instance.url()))));
    }

    /** The founder's window. */
    Person visitor() {
        return visitor;
    }

    /** Every page, by the name of its picture. */
    Map<String, String> pages() {
        if (pages.isEmpty()) furnish();
        return pages;
    }

    private void furnish() {
        String thread = thread();
        defineRole(thread);
        String role = "/roles/r" + proposal().substring(1);
        String ranked = counted("schulze", "rank-", List.of("123", "213", "132"));
        String scored = counted("star", "score-", List.of("540", "451", "305"));
        String decided = appoint(role);
        new VillageCircles(ada, ben, visitor, proposal -> vote(proposal, "yes", "yes", "yes"))
                .pages()
                .forEach(this::note);
        note("poll-decided-schulze", ranked);
        note("poll-decided-star", scored);
        note("record", decided + "/record");
        note("record-schulze", ranked + "/record");
        String task = task(role);
        note("role-held", role);
        note("task", task);
        note("task-new", "/tasks/new?role=" + role.replace("/roles/", ""));
        note("poll-decided", decided);
        note("poll-open", openPoll());
        for (String rule : List.of("single-choice", "approval", "irv", "schulze", "star", "dot", "time-poll"))
            note("ballot-" + rule, ballot(rule) + "/ballot");
        done(ada.submit(pages.get("ballot-irv") + "/draft", "rank-o2", "1", "reason", "Near the *tea*."));
        note("poll-open-ranked", pages.get("ballot-irv").replace("/ballot", ""));
        note("proposal-decided", "/proposals/" + proposal());
        note("proposal-draft", draft(thread));
        note("proposal-revise", pages.get("proposal-draft") + "/revise");
        note("proposal-versions", pages.get("proposal-draft") + "/versions");
        note("proposal-version", pages.get("proposal-draft") + "/versions/1");
        note("thread", thread);
        instance.invitation(12);
        for (String section : List.of("decisions", "roles", "charter", "history", "members", "invitations"))
            note(section, "/" + section);
        note("decisions-decided", "/decisions?stage=decided");
        note("decisions-mine", "/decisions?stage=voting&mine=true");
        note("decision-once", decided + "?stood=45");
        note("home", "/");
        note("home-waiting", "/waiting");
        note(
                "history-month",
                "/history?topic=decisions&month="
                        + instance.clock().instant().toString().substring(0, 7));
        note("me", "/me");
        note("own data", "/me/data");
        note("audit", "/audit");
        note("audit-decisions", "/audit/decisions");
        note("audit-tool", "/audit/tool");
        note("audit-steps", recounted(decided));
        note("audit-tampering", tampered());
        note("entry", "/entries/12");
        note("thread-new", "/threads/new");
        note("question", question());
        note("question-new", "/questions/new");
        note("proposal-new", "/proposals/new");
        note("amend-procedure", "/proposals/new?effect=amend-procedure&procedureOf=POLICY");
        note("proposal-suspension", new VillageSanction(ada, cy).proposal());
        note("hibernation", "/hibernation");
        note("charter-procedure", "/charter/procedures/policy");
        note("draft", keptDraft());
        note("proposal-own", own());
        note(
                "proposal-revise-draft",
                done(ada.submit(
                        pages.get("proposal-own") + "/revise/draft",
                        "version",
                        "1",
                        "title",
                        "A shorter table",
                        "text",
                        "For *four*.",
                        "effect",
                        "none")));
        note("receipts", "/receipts");
        note("start", "/start");
        note("poll-new", "/polls/new");
        note("not-found", "/polls/p_nothing");
        note("sample", "/sample");
        acts();
        note("practice", "/practice");
        for (String kind : List.of("yes-no", "ranking", "times")) note("practice-" + kind, "/practice/" + kind);
        note("search", "/search");
        note("search-found", "/search?q=handbook+who");
        note("search-none", "/search?q=unicorns");
    }

    private String recounted(String poll) {
        String steps = "/audit/decisions/" + poll.replace("/polls/", "");
        ada.submit(steps + "/recount");
        return steps;
    }

    private String tampered() {
        return ben.submit("/audit/tampering", "kind", "STRANGER_VOTES")
                .location()
                .replaceFirst("#.*", "");
    }

    private String proposal() {
        return pages.getOrDefault("first-proposal", "");
    }

    private String thread() {
        String thread = made(ada.submit("/threads", "title", "Who looks after our texts?", "text", """
                The handbook still describes the old house. Last month three newcomers followed it and stood before \
                a **locked door**.

                - The chapter on keys is from 2019.
                - Nobody knows who may change it.

                What shall we do?"""));
        String first =
                comment(ben, thread, "", "I could mend it, but then I would like to be *asked* to. @ada, would you?");
        String reply = comment(
                cy, thread, first, "Gladly seconded. See <https://example.org/handbook/a-rather-long-address>.");
        comment(ada, thread, reply, "Then let us make it a role, so that it does not hang on one person.");
        ben.submit(
                thread + "/comments/" + first + "/revise",
                "text",
                "I could mend it, if you *ask* me to. @ada, would you?");
        String taken = comment(cy, thread, "", "Never mind.");
        cy.submit(thread + "/comments/" + taken + "/retract", "confirmed", "yes");
        return thread;
    }

    private void defineRole(String thread) {
        String proposal = made(ada.submit(
                "/proposals",
                "thread",
                thread.replace("/threads/", ""),
                "title",
                "Let two of us curate the handbook",
                "text",
                "So that it stays *true and short*. They answer in the thread within a week.",
                "effect",
                "define-role",
                "roleName",
                ROLE,
                "rolePurpose",
                "Our texts say what is so.",
                "roleDomains",
                "The handbook\nThe notice board",
                "roleAccountabilities",
                "Answering questions about our texts within a week",
                "roleSeats",
                "2",
                "roleTermDays",
                "180"));
        pages.put("first-proposal", proposal.replace("/proposals/", ""));
        vote(proposal, "yes", "yes", "yes");
    }

    private String appoint(String role) {
        done(ben.submit(role + "/stand", "statement", "I read it anyway."));
        done(cy.submit(role + "/stand", "statement", "With **two** of us it is less work."));
        String member = ben.get("/api/me").text("/person/id");
        String proposal = made(ada.submit(
                "/proposals",
                "title",
                "Ben shall curate the handbook",
                "text",
                "He stands, and he can.",
                "effect",
                "appoint-member",
                "candidate",
                role.replace("/roles/", "") + " " + member,
                "review",
                "91"));
        String poll = vote(proposal, "yes", "yes", "no");
        visitor.opens(role).reloadsUntil("offered to");
        done(ben.submit(role + "/accept"));
        done(ada.submit(poll + "/statement", "statement", "Ben curates the handbook from **today**."));
        done(ada.submit(poll + "/statement", "statement", "Ben curates the handbook from **Monday**; ask him."));
        return poll;
    }

    private String task(String role) {
        String day =
                instance.clock().instant().plus(Duration.ofDays(9)).toString().substring(0, 10);
        String task = made(ben.submit(
                role + "/tasks", "title", "Mend the chapter on keys", "note", "Ask at the desk first.", "dueAt", day));
        done(ben.submit(task + "/claim"));
        done(ben.submit(task + "/complete", "note", "Rewritten, and read by two newcomers."));
        made(ben.submit(role + "/tasks", "title", "Collect the old leaflets", "note", "", "dueAt", day));
        return task;
    }

    private String question() {
        String question = made(ben.submit(
                "/questions", "title", "Where do we keep the archive?", "text", "The cellar floods *every spring*."));
        String id = question.replace("/questions/", "");
        for (String place : List.of("In the attic", "With Cornelia-Wilhelmina, behind the stove")) {
            String rival = made(cy.submit("/proposals", "question", id, "title", place, "text", "It is dry there."));
            ada.follow(cy.submit(rival + "/freeze", "version", "1", "confirmed", "yes"));
        }
        String poll = announced(cy.submit(question + "/put-to-vote"), question);
        note("poll-rivals", poll);
        note("ballot-rivals", poll + "/ballot");
        done(ada.submit(poll + "/ballot", "rank-o1", "1", "rank-status-quo", "2"));
        return question;
    }

    /** @return the path of the poll once it has opened by itself */
    private String announced(Reply reply, String question) {
        done(reply);
        instance.clock().advance(Duration.ofMinutes(10));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !cy.get("/api" + question).json().at("/line/poll").isNull());
        return "/polls/" + cy.get("/api" + question).text("/line/poll");
    }

    private String openPoll() {
        String poll =
                shown(cy, cy.submit("/polls", "question", "Shall the reading room stay open on Sunday evenings?"));
        done(ben.submit(poll + "/ballot", "choice", "yes"));
        return poll;
    }

    private String ballot(String rule) {
        boolean times = rule.equals("time-poll");
        String question = times ? "When do we meet?" : "Where do we meet?";
        String options = times
                ? "2027-03-28 18:00 | After the market\n2027-03-29 18:00\n2027-04-02 09:30"
                : "The reading room | Quiet, and open on Sundays\nThe kitchen\nThe attic, behind the stove of Cornelia-Wilhelmina";
        return shown(cy, cy.submit("/polls", "question", question, "rule", rule + "/2", "options", options));
    }

    /** @param marks of Ada, Ben and Cornelia, one digit an option */
    private String counted(String rule, String field, List<String> marks) {
        String poll = ballot(rule);
        var voters = List.of(ada, ben, cy);
        for (int voter = 0; voter < voters.size(); voter++) {
            String mine = marks.get(voter);
            var fields = IntStream.range(0, mine.length())
                    .boxed()
                    .flatMap(option -> Stream.of(field + "o" + (option + 1), mine.substring(option, option + 1)))
                    .toArray(String[]::new);
            done(voters.get(voter).submit(poll + "/ballot", fields));
        }
        return poll;
    }

    private String draft(String thread) {
        String proposal = made(ben.submit(
                "/proposals",
                "thread",
                thread.replace("/threads/", ""),
                "title",
                "Print the handbook twice a year",
                "text",
                "On paper, *for the hall*.",
                "effect",
                "none"));
        done(ben.submit(
                proposal + "/revise",
                "version",
                "1",
                "title",
                "Print the handbook once a year",
                "text",
                "On paper.",
                "effect",
                "none"));
        done(cy.submit(proposal + "/support", "version", "2"));
        return proposal;
    }

    /** What Ada can still do something about. */
    private void acts() {
        note("account", "/me/account");
        note("access", "/audit/access");
        note("verify", "/verify");
        note("poll-own", shown(ada, ada.submit("/polls", "question", "Shall there be cake?")));
        String consent = shown(ada, ada.submit("/polls", "question", "All well?", "rule", "consent/1", "options", ""));
        ada.follow(ben.submit(consent + "/ballot", "choice", "object", "reason", "It is too *loud*."));
        note("poll-objected", consent);
        String frozen = shown(ada, ada.submit("/proposals", "title", "Tea", "text", "Green.", "effect", "none"));
        ada.follow(ada.submit(frozen + "/freeze", "version", "1", "confirmed", "yes"));
        note("proposal-frozen", frozen);
        String question = shown(ada, ada.submit("/questions", "title", "Which tea?", "text", "We have none."));
        String id = question.replace("/questions/", "");
        String rival = shown(ada, ada.submit("/proposals", "question", id, "title", "Black", "text", "Strong."));
        ada.follow(ada.submit(rival + "/freeze", "version", "1", "confirmed", "yes"));
        note("question-own", question);
        note("proposal-withdraw", pages.get("proposal-own") + "/withdraw");
        note("question-withdraw", question + "/withdraw");
        String later = pages.get("ballot-dot").replaceAll("/polls/|/ballot", "");
        done(ada.submit("/home/later", "subject", "vote:" + later));
        note("done", "/done");
    }

    private String own() {
        return shown(ada, ada.submit("/proposals", "title", "A table", "text", "For *two*.", "effect", "none"));
    }

    private String keptDraft() {
        return done(ada.submit("/drafts", "title", "A longer table", "text", "For *eight*.", "effect", "none"));
    }

    private String vote(String proposal, String adas, String bens, String cys) {
        done(ada.submit(proposal + "/freeze", "version", "1", "confirmed", "yes"));
        String poll = shown(ada, ada.submit(proposal + "/put-to-vote"));
        done(ada.submit(poll + "/ballot", "choice", adas));
        done(ben.submit(poll + "/ballot", "choice", bens));
        done(cy.submit(poll + "/ballot", "choice", cys));
        visitor.opens(poll);
        instance.clock().advance(Duration.ofMinutes(61));
        visitor.sees("in force.");
        return poll;
    }

    private static String comment(Browser who, String thread, String parent, String text) {
        return done(who.submit(thread + "/comments", "parent", parent, "text", text))
                .replaceFirst(".*#", "");
    }

    private void note(String name, String path) {
        pages.put(name, path);
    }

    private static String done(Reply reply) {
        if (reply.status() != 303) throw new AssertionError(reply);
        return reply.location();
    }

    /** What was made, once its page shows it. */
    private static String shown(Browser who, Reply reply) {
        who.follow(reply);
        return made(reply);
    }

    /** @return the path of what was made, without what the redirect adds to it */
    private static String made(Reply reply) {
        done(reply);
        return reply.made();
    }
}
