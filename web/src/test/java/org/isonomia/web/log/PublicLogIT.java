package org.isonomia.web.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.Outsider;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A community whose founder opened the log to everybody. */
class PublicLogIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void whereTheFounderOpenedTheLogEverybodyReadsItAndSeesHowToCheckIt() {
        var outsider = new Outsider(instance.url());
        var founder =
                new Members(instance).founder("\"template\":\"majority\",\"pace\":\"same-day\",\"publicLog\":true");
        assertThat(founder.get("/history").body()).contains("opened the log to everybody, for good.");
        await().until(() -> outsider.get("/log/proof/0").statusCode() == 200);
        assertThat(outsider.get("/log/tile/entries/000.p/1").statusCode()).isEqualTo(200);
        assertThat(outsider.get("/api/log/export").statusCode()).isEqualTo(200);
        assertThat(outsider.get("/audit").statusCode()).isEqualTo(200);
        // What shows names is for members, and not offered to others.
        assertThat(instance.browser().get("/audit").body())
                .contains("/audit/tool")
                .doesNotContain("/audit/decisions", "/audit/tampering", "/audit/access");
        assertThat(founder.get("/audit").body()).contains("/audit/decisions", "/audit/tampering", "/audit/access");
        assertThat(outsider.get("/members").statusCode()).isNotEqualTo(200);
        assertThat(founder.get("/charter").body()).contains("The log is public");
    }
}
