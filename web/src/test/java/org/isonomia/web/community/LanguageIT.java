package org.isonomia.web.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A community whose language the pages do not speak. */
class LanguageIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void aCommunityOfALanguageWithoutTranslationIsFoundedAndToldWhyItsPagesAreInEnglish() {
        var founder = instance.browser();
        assertThat(founder.send(founder.request("/found").setHeader("Accept-Language", "it"))
                        .body())
                .contains("<html lang=\"en\"", "Nobody has translated these pages into Italian");
        for (String unreadable : new String[] {"*", ";q=x", "x".repeat(900), "de-ZZ-\u0661"})
            assertThat(founder.send(founder.request("/found")
                                    .setHeader("Accept-Language", unreadable.replace("\u0661", "")))
                            .status())
                    .as(unreadable)
                    .isEqualTo(200);
        var founded = founder.post("/api/community", """
                {"name":"Dorf","language":"it","timeZone":"Europe/Vienna","founderName":"Ada","template":"majority",
                 "founderEmail":"ada@example.org","password":"%s","pace":"week"}""".formatted(TestInstance.PASSWORD));
        assertThat(founded.status()).isEqualTo(201);
        founder.see(founded);
        for (String path : new String[] {"/", "/charter", "/history", "/me", "/invitations", "/polls/new"}) {
            var page = founder.get(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.body()).contains("<html lang=\"en\"", "into Italian yet, so they are in English");
        }
    }
}
