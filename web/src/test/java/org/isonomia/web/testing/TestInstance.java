package org.isonomia.web.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.isonomia.web.IsonomiaApplication;
import org.isonomia.web.security.PasswordCost;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;

/**
 * The whole application on a random port with a home and a database of its own, started once for a test class:
 *
 * <pre>{@code @RegisterExtension static final TestInstance instance = new TestInstance();}</pre>
 */
public final class TestInstance implements BeforeAllCallback, AfterAllCallback {
    public static final String PASSWORD = "correct horse battery";

    /** Tests act faster than people; those of the quotas set them. */
    private static final String QUOTAS = "--isonomia.quota-percent=";

    /** Hundreds join within one run. */
    private static final PasswordCost CHEAP = new PasswordCost(64, 1);

    private final TestClock clock = new TestClock();
    private final AtomicLong seen = new AtomicLong(-1);
    private final List<String> settings;
    private @Nullable ConfigurableApplicationContext context;
    private @Nullable Ground ground;
    private @Nullable Browser founder;

    /** @param settings of its own, as {@code --name=value} */
    public TestInstance(String... settings) {
        this.settings = List.of(settings);
    }

    /** Settings may concern the first start: an instance that has its own begins with nothing. */
    @Override
    public void beforeAll(ExtensionContext test) throws IOException {
        ground = settings.isEmpty() ? Ground.startedOnce() : Ground.empty();
        start();
    }

    @Override
    public void afterAll(ExtensionContext test) throws IOException {
        if (context != null) context.close();
        if (ground != null) ground.remove();
    }

    static void startAndStop(Ground ground) {
        var instance = new TestInstance();
        instance.ground = ground;
        instance.start();
        instance.running().close();
    }

    /** Stops the application and starts it again over the same home and database, on another port. */
    public void restart() {
        restart(() -> {});
    }

    /** The same, with something happening to home or database in between. */
    public void restart(Runnable meanwhile) {
        if (context != null) context.close();
        meanwhile.run();
        start();
    }

    public Path home() {
        return ground().home();
    }

    /** The URL of its database, which {@code postgres} owns. */
    public String database() {
        return ground().database();
    }

    private Ground ground() {
        if (ground == null) throw new IllegalStateException("the instance runs within a test class");
        return ground;
    }

    public TestClock clock() {
        return clock;
    }

    public <T> T bean(Class<T> type) {
        return running().getBean(type);
    }

    public String url() {
        return "http://localhost:" + running().getEnvironment().getProperty("local.server.port");
    }

    /** Someone who has just opened a browser. */
    public Browser browser() {
        return new Browser(this);
    }

    void saw(long position) {
        seen.accumulateAndGet(position, Math::max);
    }

    /** The last position whose act one of its browsers waited for, which all of them then read. */
    long seen() {
        return seen.get();
    }

    /** The founder of a community that decides by majority within the day, signed in. The first call founds it. */
    public synchronized Browser founder() {
        if (founder != null) return founder;
        var browser = browser();
        var reply = browser.post("/api/community", """
                {"name":"Testers","language":"en","timeZone":"Europe/Vienna","founderName":"Ada","template":"majority",
                 "founderEmail":"ada@example.org","password":"%s","pace":"same-day"}""".formatted(PASSWORD));
        if (reply.status() != 201) throw new AssertionError(reply);
        browser.see(reply);
        founder = browser;
        return browser;
    }

    /** A new member of this name, signed in; their address is {@code <name>@example.org}. */
    public Browser member(String name) {
        String path = invitation(1);
        String[] parts = path.split("/");
        var browser = browser();
        var reply = browser.post("/api/invitations/" + parts[2] + "/members", """
                {"secret":"%s","name":"%s","email":"%s@example.org","password":"%s"}""".formatted(
                        parts[3], name, name.toLowerCase(java.util.Locale.ROOT), PASSWORD));
        if (reply.status() != 201) throw new AssertionError(reply);
        browser.see(reply);
        return browser;
    }

    /** The path of a link by which this many can join within a week. */
    public String invitation(int uses) {
        return invitation(founder(), uses);
    }

    /** The same, issued by this member. */
    public String invitation(Browser inviter, int uses) {
        var issued = inviter.post(
                "/api/invitations",
                "{\"expiresAt\":\"%s\",\"uses\":%d}".formatted(clock.instant().plus(Duration.ofDays(7)), uses));
        if (issued.status() != 201) throw new AssertionError(issued);
        inviter.see(issued);
        return inviter.get(issued.location()).text("path");
    }

    private void start() {
        context = new SpringApplicationBuilder(IsonomiaApplication.class)
                .initializers(fresh -> {
                    var beans = (GenericApplicationContext) fresh;
                    beans.registerBean("clock", Clock.class, () -> clock);
                    beans.registerBean(PasswordCost.class, () -> CHEAP);
                    beans.registerBean(ReactorResourceFactory.class, TestInstance::connections);
                })
                .run(arguments());
    }

    /** Its own: closing an instance would otherwise end the connections of all that run in this process. */
    private static ReactorResourceFactory connections() {
        var own = new ReactorResourceFactory();
        own.setUseGlobalResources(false);
        // Nobody sends anything more to an instance that closes; by default it waits for that for two seconds.
        own.setShutdownQuietPeriod(Duration.ZERO);
        return own;
    }

    /** What it is started with. */
    public String[] arguments() {
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--isonomia.home=" + home(),
                "--isonomia.db.url=" + database(),
                "--isonomia.db.user=postgres",
                "--isonomia.db.password=postgres",
                "--isonomia.db.app-user=" + TestDatabase.APP_USER,
                "--isonomia.db.app-password=" + TestDatabase.APP_PASSWORD));
        arguments.addAll(settings);
        if (settings.stream().noneMatch(setting -> setting.startsWith(QUOTAS))) arguments.add(QUOTAS + 0);
        return arguments.toArray(String[]::new);
    }

    private ConfigurableApplicationContext running() {
        if (context == null) throw new IllegalStateException("the instance runs within a test class");
        return context;
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }
}
