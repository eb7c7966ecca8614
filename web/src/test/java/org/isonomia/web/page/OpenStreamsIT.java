package org.isonomia.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OpenStreamsIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void a_member_holds_four_streams_open_and_they_end_when_they_sign_out() throws Exception {
        var founder = instance.founder();
        var open = new ArrayList<InputStream>();
        for (int i = 0; i < 4; i++) {
            var stream = stream(founder);
            assertThat(stream.statusCode()).isEqualTo(200);
            assertThat(stream.body().read()).isEqualTo(':');
            open.add(stream.body());
        }
        var fifth = stream(founder);
        assertThat(fifth.statusCode()).isEqualTo(429);
        assertThat(fifth.headers().firstValue("Retry-After")).isPresent();
        assertThat(stream(instance.member("Ben")).statusCode()).isEqualTo(200);
        founder.submit("/sign-out");
        for (var stream : open) stream.readAllBytes();
        http.shutdownNow();
    }

    private HttpResponse<InputStream> stream(Browser who) throws Exception {
        var request = who.request("/stream?topic=home").timeout(Duration.ofSeconds(20));
        var cookies = new ArrayList<String>();
        who.cookies().forEach((name, value) -> cookies.add(name + "=" + value));
        request.header("Cookie", String.join("; ", cookies));
        return http.send(request.build(), BodyHandlers.ofInputStream());
    }
}
