package org.isonomia.web.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody is named in a proposal of whom there are two. */
class NamedMemberPathIT {
    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @RegisterExtension
    @Order(3)
    static final TestInstance advised = new TestInstance();

    @Test
    void a_name_is_narrowed_while_it_is_typed_and_one_of_those_called_so_is_chosen() {
        var ada = instance.founder();
        instance.member("Noa-Berg");
        instance.member("Noam").get("/api/community");
        var person = begun(chromium.at(instance, ada));
        person.page().getByLabel("Member", exact()).pressSequentially("noa");
        person.sees("Noa-Berg").sees("Noam").sees("@noam");
        person.chooses("Noa-Berg")
                .presses(Person.CHECK)
                .isAt("Check and publish")
                .sees("@noa-berg");
    }

    @Test
    void without_scripts_the_check_asks_who_is_meant() {
        var ada = instance.founder();
        instance.member("Ravi-Rao");
        instance.member("Ravina").get("/api/community");
        var window = chromium.window(
                new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 740));
        ada.cookies()
                .forEach((name, value) -> window.addCookies(List.of(new Cookie(name, value).setUrl(instance.url()))));
        var person = begun(new Person(instance.url(), window))
                .fills("Member", "ravi")
                .presses(Person.CHECK);
        person.isTold("Member: Several members are called like that.")
                .has("Member", "ravi")
                .has("Title", "Elders");
        person.chooses("Ravina").presses(Person.CHECK).isAt("Check and publish").sees("@ravina");
    }

    @Test
    void whose_advice_is_asked_is_found_by_part_of_a_name() {
        var members = new Members(advised);
        var ada = members.founder("\"template\":\"advice\",\"pace\":\"same-day\"");
        for (String name : List.of("Bo-Berg", "Bo-Bell", "Cyd")) members.join(ada, name);
        String proposal = Members.frozen(ada, "Paint the shed").replace("/api", "");
        var person = chromium.at(advised, ada).opens(proposal);
        person.page().getByLabel("Whom to ask", exact()).pressSequentially("bo");
        person.sees("Bo-Bell").chooses("Bo-Berg");
        person.fills("Whom else to ask", "@cyd").presses("Ask for advice");
        person.sees("Bo-Berg").sees("Cyd").seesNo("Whom else to ask");
    }

    private static Person begun(Person person) {
        person.opens("/proposals/new").fills("Title", "Elders").fills("The proposal", "So be it.");
        return person.chooses("Put a member in a class").fills("Member class", "Elders");
    }

    private static com.microsoft.playwright.Page.GetByLabelOptions exact() {
        return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
    }
}
